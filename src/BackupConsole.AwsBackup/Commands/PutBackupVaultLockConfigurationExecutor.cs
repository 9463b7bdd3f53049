using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class PutBackupVaultLockConfigurationExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<PutBackupVaultLockConfiguration, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, PutBackupVaultLockConfiguration command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "PutBackupVaultLockConfiguration", (clients, token) => clients.BackupFor(command.Repeatability).PutBackupVaultLockConfigurationAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(PutBackupVaultLockConfiguration command) => [RequestOf(command)];

    // Sent again it would begin the grace time anew, so it is read instead.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, PutBackupVaultLockConfiguration command, IntentId intent, CancellationToken cancellationToken)
    {
        var vault = await vaults.GetAsync(context, command.BackupVaultName, cancellationToken);
        var isSet = vault.IsLocked
            && (vault.MinRetentionDays, vault.MaxRetentionDays, vault.LockDate is not null) == (command.Lock.MinRetentionDays, command.Lock.MaxRetentionDays, command.Lock.IsCompliance);
        return isSet ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;
    }

    private static PutBackupVaultLockConfigurationRequest RequestOf(PutBackupVaultLockConfiguration command) => new()
    {
        BackupVaultName = command.BackupVaultName,
        MinRetentionDays = command.Lock.MinRetentionDays,
        MaxRetentionDays = command.Lock.MaxRetentionDays,
        ChangeableForDays = command.Lock.ChangeableForDays,
    };
}
