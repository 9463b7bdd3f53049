using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class StartRestoreJobExecutor(AwsCalls calls) : CommandExecutor<StartRestoreJob, StartedRestoreJob>
{
    private const string Operation = "StartRestoreJob";

    protected override async Task<CommandReceipt<StartedRestoreJob>> SendAsync(CallContext context, StartRestoreJob command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command, intent);
        var answer = await calls.SendAsync(context, Operation, (clients, token) => clients.BackupFor(command.Repeatability).StartRestoreJobAsync(request, token), cancellationToken);
        return new CommandReceipt<StartedRestoreJob>(new StartedRestoreJob(Answers.Required(answer.RestoreJobId, "RestoreJobId")), answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(StartRestoreJob command) => [RequestOf(command)];

    /// <summary>Sends it again with the same token, for the reasons that <see cref="StartBackupJobExecutor"/> gives.</summary>
    protected override async Task<CommandReceipt<StartedRestoreJob>?> ReconcileAsync(CallContext context, StartRestoreJob command, IntentId intent, CancellationToken cancellationToken) =>
        await SendAsync(context, command, intent, cancellationToken);

    private static StartRestoreJobRequest RequestOf(StartRestoreJob command, IntentId? intent = null) => new()
    {
        RecoveryPointArn = command.RecoveryPointArn,
        ResourceType = command.ResourceType,
        IamRoleArn = command.IamRoleArn,
        IdempotencyToken = intent?.Value,
        Metadata = new(command.Metadata, StringComparer.Ordinal),
        CopySourceTagsToRestoredResource = command.CopySourceTagsToRestoredResource ? true : null,
    };
}
