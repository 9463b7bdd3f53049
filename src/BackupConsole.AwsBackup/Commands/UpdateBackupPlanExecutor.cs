using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Plans;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Compares before it writes and looks at the versions afterwards, because AWS has no "only if unchanged".</summary>
internal sealed class UpdateBackupPlanExecutor(AwsCalls calls, IBackupPlans plans) : CommandExecutor<UpdateBackupPlan, UpdatedBackupPlan>
{
    private const string Operation = "UpdateBackupPlan";

    protected override async Task<CommandReceipt<UpdatedBackupPlan>> SendAsync(CallContext context, UpdateBackupPlan command, IntentId intent, CancellationToken cancellationToken)
    {
        await RequireUnchangedAsync(context, command, cancellationToken);
        var request = RequestOf(command);
        var answer = await calls.SendAsync(context, Operation, (clients, token) => clients.BackupFor(command.Repeatability).UpdateBackupPlanAsync(request, token), cancellationToken);
        var written = Answers.Required(answer.VersionId, "VersionId");
        return new CommandReceipt<UpdatedBackupPlan>(await VerifyAsync(context, command, written, cancellationToken), answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(UpdateBackupPlan command) => [RequestOf(command)];

    /// <summary>Looks for a version with this content after the one that was read: whoever wrote it, the plan has become what was wanted.</summary>
    protected override async Task<CommandReceipt<UpdatedBackupPlan>?> ReconcileAsync(CallContext context, UpdateBackupPlan command, IntentId intent, CancellationToken cancellationToken)
    {
        var versions = await plans.ListVersionsAsync(context, command.PlanId, cancellationToken);
        foreach (var version in versions.TakeWhile(version => version.VersionId != command.VersionId))
        {
            var plan = await plans.GetVersionAsync(context, command.PlanId, version.VersionId, cancellationToken);
            if (PlanDifference.Between(command.Plan, plan.ToBody()).IsEmpty)
            {
                return new CommandReceipt<UpdatedBackupPlan>(Judge(command, version.VersionId, versions), null);
            }
        }

        return null;
    }

    private async Task RequireUnchangedAsync(CallContext context, UpdateBackupPlan command, CancellationToken cancellationToken)
    {
        var current = await plans.GetAsync(context, command.PlanId, cancellationToken);
        if (current.VersionId != command.VersionId)
        {
            throw new BackupServiceException(new BackupError(BackupErrorKind.Conflict, $"Somebody else has changed the plan {current.Name} since it was read; nothing was written.")
            {
                Operation = Operation,
                CurrentVersion = current.VersionId,
            });
        }
    }

    private async Task<UpdatedBackupPlan> VerifyAsync(CallContext context, UpdateBackupPlan command, string written, CancellationToken cancellationToken)
    {
        try
        {
            return Judge(command, written, await plans.ListVersionsAsync(context, command.PlanId, cancellationToken));
        }
        catch (BackupServiceException)
        {
            // It is written; that looking again failed must not make a failure of it, and the answer says that nobody looked.
            return new UpdatedBackupPlan(command.PlanId, written);
        }
    }

    // Newest first: what stands below the written version is what it was written over.
    private static UpdatedBackupPlan Judge(UpdateBackupPlan command, string written, ImmutableArray<BackupPlanVersion> versions)
    {
        var below = versions.SkipWhile(version => version.VersionId != written).Skip(1).FirstOrDefault();
        return new UpdatedBackupPlan(command.PlanId, written)
        {
            OverwrittenVersionId = below is null || below.VersionId == command.VersionId ? null : below.VersionId,
            IsVerified = below is not null,
        };
    }

    private static UpdateBackupPlanRequest RequestOf(UpdateBackupPlan command) => new() { BackupPlanId = command.PlanId, BackupPlan = PlanWriter.InputOf(command.Plan) };
}
