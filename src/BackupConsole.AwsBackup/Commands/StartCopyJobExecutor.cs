using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class StartCopyJobExecutor(AwsCalls calls) : CommandExecutor<StartCopyJob, StartedCopyJob>
{
    protected override async Task<CommandReceipt<StartedCopyJob>> SendAsync(CallContext context, StartCopyJob command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command, intent);
        var answer = await calls.SendAsync(context, "StartCopyJob", (clients, token) => clients.BackupFor(command.Repeatability).StartCopyJobAsync(request, token), cancellationToken);
        var started = new StartedCopyJob(Answers.Required(answer.CopyJobId, "CopyJobId"), Answers.Instant(answer.CreationDate), answer.IsParent ?? false);
        return new CommandReceipt<StartedCopyJob>(started, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(StartCopyJob command) => [RequestOf(command)];

    /// <summary>As with <see cref="StartBackupJobExecutor"/>: the same token again answers with the job that the first call started, or starts it.</summary>
    protected override async Task<CommandReceipt<StartedCopyJob>?> ReconcileAsync(CallContext context, StartCopyJob command, IntentId intent, CancellationToken cancellationToken) =>
        await SendAsync(context, command, intent, cancellationToken);

    private static StartCopyJobRequest RequestOf(StartCopyJob command, IntentId? intent = null) => new()
    {
        SourceBackupVaultName = command.SourceBackupVaultName,
        RecoveryPointArn = command.RecoveryPointArn,
        DestinationBackupVaultArn = command.DestinationBackupVaultArn,
        IamRoleArn = command.IamRoleArn,
        IdempotencyToken = intent?.Value,
        Lifecycle = command.Lifecycle is not { } lifecycle || lifecycle == Domain.Lifecycles.Lifecycle.Forever
            ? null
            : new Sdk.Lifecycle
            {
                MoveToColdStorageAfterDays = lifecycle.MoveToColdStorageAfterDays,
                DeleteAfterDays = lifecycle.DeleteAfterDays,
                OptInToArchiveForSupportedResources = lifecycle.OptInToArchiveForSupportedResources ? true : null,
            },
    };
}
