using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Plans;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class CreateBackupPlanExecutor(AwsCalls calls, IBackupPlans plans) : CommandExecutor<CreateBackupPlan, CreatedBackupPlan>
{
    // A call repeated with the same id is answered with the plan that the first one made.
    protected override async Task<CommandReceipt<CreatedBackupPlan>> SendAsync(CallContext context, CreateBackupPlan command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command, intent);
        var answer = await calls.SendAsync(context, "CreateBackupPlan", (clients, token) => clients.BackupFor(command.Repeatability).CreateBackupPlanAsync(request, token), cancellationToken);
        var created = new CreatedBackupPlan(Answers.Required(answer.BackupPlanId, "BackupPlanId"), Answers.Required(answer.BackupPlanArn, "BackupPlanArn"), Answers.Required(answer.VersionId, "VersionId"));
        return new CommandReceipt<CreatedBackupPlan>(created, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(CreateBackupPlan command) => [RequestOf(command)];

    // Somebody may have deleted it again by now: it was made all the same.
    protected override async Task<CommandReceipt<CreatedBackupPlan>?> ReconcileAsync(CallContext context, CreateBackupPlan command, IntentId intent, CancellationToken cancellationToken)
    {
        var plan = (await plans.ListWithDeletedAsync(context, cancellationToken)).FirstOrDefault(plan => plan.CreatorRequestId == intent.Value);
        return plan is null ? null : new CommandReceipt<CreatedBackupPlan>(new CreatedBackupPlan(plan.Id, plan.Arn, plan.VersionId), null);
    }

    private static CreateBackupPlanRequest RequestOf(CreateBackupPlan command, IntentId? intent = null) => new()
    {
        BackupPlan = PlanWriter.InputOf(command.Plan),
        BackupPlanTags = command.BackupPlanTags.IsEmpty ? null : new Dictionary<string, string>(command.BackupPlanTags, StringComparer.Ordinal),
        CreatorRequestId = intent?.Value,
    };
}
