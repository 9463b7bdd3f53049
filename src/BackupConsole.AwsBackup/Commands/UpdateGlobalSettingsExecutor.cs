using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class UpdateGlobalSettingsExecutor(AwsCalls calls, IGlobalSettings settings) : CommandExecutor<UpdateGlobalSettings, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, UpdateGlobalSettings command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "UpdateGlobalSettings", (clients, token) => clients.BackupFor(command.Repeatability).UpdateGlobalSettingsAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(UpdateGlobalSettings command) => [RequestOf(command)];

    // What stands there is what was wanted, or it was not carried out.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, UpdateGlobalSettings command, IntentId intent, CancellationToken cancellationToken)
    {
        var current = await settings.GetAsync(context, cancellationToken);
        return command.GlobalSettings.All(wanted => current.Values.GetValueOrDefault(wanted.Key) == wanted.Value)
            ? new CommandReceipt<NoResult>(NoResult.Instance, null)
            : null;
    }

    private static UpdateGlobalSettingsRequest RequestOf(UpdateGlobalSettings command) => new() { GlobalSettings = new Dictionary<string, string>(command.GlobalSettings) };
}
