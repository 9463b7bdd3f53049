using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class PutBackupVaultNotificationsExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<PutBackupVaultNotifications, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, PutBackupVaultNotifications command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "PutBackupVaultNotifications", (clients, token) => clients.BackupFor(command.Repeatability).PutBackupVaultNotificationsAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(PutBackupVaultNotifications command) => [RequestOf(command)];

    // What stands there is what was wanted, or it was not carried out.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, PutBackupVaultNotifications command, IntentId intent, CancellationToken cancellationToken)
    {
        var set = await vaults.GetNotificationsAsync(context, command.BackupVaultName, cancellationToken);
        return set?.TopicArn == command.SNSTopicArn && set.Events.ToHashSet(StringComparer.Ordinal).SetEquals(command.BackupVaultEvents)
            ? new CommandReceipt<NoResult>(NoResult.Instance, null)
            : null;
    }

    private static PutBackupVaultNotificationsRequest RequestOf(PutBackupVaultNotifications command) => new()
    {
        BackupVaultName = command.BackupVaultName,
        SNSTopicArn = command.SNSTopicArn,
        BackupVaultEvents = [.. command.BackupVaultEvents],
    };
}
