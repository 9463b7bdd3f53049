using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class UpdateRecoveryPointLifecycleExecutor(AwsCalls calls, IRecoveryPoints points) : CommandExecutor<UpdateRecoveryPointLifecycle, NoResult>
{
    private const long Never = -1;

    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, UpdateRecoveryPointLifecycle command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "UpdateRecoveryPointLifecycle", (clients, token) => clients.BackupFor(command.Repeatability).UpdateRecoveryPointLifecycleAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(UpdateRecoveryPointLifecycle command) => [RequestOf(command)];

    /// <summary>AWS may say nothing of a lifecycle that keeps for ever.</summary>
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, UpdateRecoveryPointLifecycle command, IntentId intent, CancellationToken cancellationToken)
    {
        var point = await points.GetAsync(context, command.BackupVaultName, command.RecoveryPointArn, cancellationToken);
        var (has, wanted) = (point.Lifecycle ?? Domain.Lifecycles.Lifecycle.Forever, command.Lifecycle);
        return (has.MoveToColdStorageAfterDays, has.DeleteAfterDays) == (wanted.MoveToColdStorageAfterDays, wanted.DeleteAfterDays)
            ? new CommandReceipt<NoResult>(NoResult.Instance, null)
            : null;
    }

    /// <summary>Always both: AWS takes away what is left out, and -1 for both keeps for ever.</summary>
    private static Sdk.Lifecycle LifecycleOf(Domain.Lifecycles.Lifecycle lifecycle) => lifecycle is { MoveToColdStorageAfterDays: null, DeleteAfterDays: null }
        ? new Sdk.Lifecycle { MoveToColdStorageAfterDays = Never, DeleteAfterDays = Never }
        : new Sdk.Lifecycle
        {
            MoveToColdStorageAfterDays = lifecycle.MoveToColdStorageAfterDays,
            DeleteAfterDays = lifecycle.DeleteAfterDays,
            OptInToArchiveForSupportedResources = lifecycle.OptInToArchiveForSupportedResources ? true : null,
        };

    private static UpdateRecoveryPointLifecycleRequest RequestOf(UpdateRecoveryPointLifecycle command) => new()
    {
        BackupVaultName = command.BackupVaultName,
        RecoveryPointArn = command.RecoveryPointArn,
        Lifecycle = LifecycleOf(command.Lifecycle),
    };
}
