using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class StartBackupJobExecutor(AwsCalls calls) : CommandExecutor<StartBackupJob, StartedBackupJob>
{
    private const string Operation = "StartBackupJob";

    protected override async Task<CommandReceipt<StartedBackupJob>> SendAsync(CallContext context, StartBackupJob command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command, intent);
        var answer = await calls.SendAsync(context, Operation, (clients, token) => clients.BackupFor(command.Repeatability).StartBackupJobAsync(request, token), cancellationToken);
        var started = new StartedBackupJob(Answers.Required(answer.BackupJobId, "BackupJobId"), Answers.Instant(answer.CreationDate), answer.RecoveryPointArn, answer.IsParent ?? false);
        return new CommandReceipt<StartedBackupJob>(started, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(StartBackupJob command) => [RequestOf(command)];

    /// <summary>
    /// Sends it again with the same token, which is how AWS documents it: a repeated call succeeds and does nothing, and answers with the job that the first one
    /// started. A job does not carry its token, so there is nothing to read instead. So this never answers "it was not carried out": if the first call got lost,
    /// this one carries it out, which is what the person wanted. AWS forgets a token some time after its first use (older documentation: an hour): the caller
    /// reconciles within that time, and leaves an older intent to a person, because by then this call would start a second job.
    /// </summary>
    protected override async Task<CommandReceipt<StartedBackupJob>?> ReconcileAsync(CallContext context, StartBackupJob command, IntentId intent, CancellationToken cancellationToken) =>
        await SendAsync(context, command, intent, cancellationToken);

    private static StartBackupJobRequest RequestOf(StartBackupJob command, IntentId? intent = null) => new()
    {
        ResourceArn = command.ResourceArn,
        BackupVaultName = command.BackupVaultName,
        IamRoleArn = command.IamRoleArn,
        IdempotencyToken = intent?.Value,
        StartWindowMinutes = command.Window.StartWindowMinutes,
        CompleteWindowMinutes = command.Window.CompleteWindowMinutes,
        Lifecycle = LifecycleOf(command.Lifecycle),
        RecoveryPointTags = OrNull(command.RecoveryPointTags),
        BackupOptions = OrNull(command.BackupOptions),
        Index = command.IsIndexed switch { null => null, true => Amazon.Backup.Index.ENABLED, false => Amazon.Backup.Index.DISABLED },
    };

    private static Sdk.Lifecycle? LifecycleOf(Domain.Lifecycles.Lifecycle lifecycle) => lifecycle == Domain.Lifecycles.Lifecycle.Forever
        ? null
        : new Sdk.Lifecycle
        {
            MoveToColdStorageAfterDays = lifecycle.MoveToColdStorageAfterDays,
            DeleteAfterDays = lifecycle.DeleteAfterDays,
            OptInToArchiveForSupportedResources = lifecycle.OptInToArchiveForSupportedResources ? true : null,
        };

    private static Dictionary<string, string>? OrNull(ImmutableSortedDictionary<string, string> map) => map.IsEmpty ? null : new(map, StringComparer.Ordinal);
}
