using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Compares before it writes, because AWS has no "only if unchanged" and does not say what becomes of a type that a map leaves out.</summary>
internal sealed class UpdateRegionSettingsExecutor(AwsCalls calls, IRegionSettings settings) : CommandExecutor<UpdateRegionSettings, NoResult>
{
    private const string Operation = "UpdateRegionSettings";

    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, UpdateRegionSettings command, IntentId intent, CancellationToken cancellationToken)
    {
        var current = await settings.GetAsync(context, cancellationToken);
        if (current != command.Seen)
        {
            throw new BackupServiceException(new BackupError(BackupErrorKind.Conflict, "Somebody else has changed these settings since they were read; nothing was written.")
            {
                Operation = Operation,
            });
        }

        var request = RequestOf(command, current.With(command.Changes));
        var answer = await calls.SendAsync(
            context, Operation, (clients, token) => clients.BackupFor(command.Repeatability).UpdateRegionSettingsAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(UpdateRegionSettings command) => [RequestOf(command, command.Seen.With(command.Changes))];

    // Whoever turned them: the switches have become what was wanted, or they have not.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, UpdateRegionSettings command, IntentId intent, CancellationToken cancellationToken) =>
        (await settings.GetAsync(context, cancellationToken)).Has(command.Changes) ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;

    private static UpdateRegionSettingsRequest RequestOf(UpdateRegionSettings command, RegionSettings wanted) => new()
    {
        ResourceTypeOptInPreference = MapOf(ServicePreference.OptIn, command, wanted),
        ResourceTypeManagementPreference = MapOf(ServicePreference.FullManagement, command, wanted),
    };

    /// <summary>The whole map, or nothing where no switch of it is turned.</summary>
    private static Dictionary<string, bool>? MapOf(ServicePreference preference, UpdateRegionSettings command, RegionSettings wanted) =>
        command.Changes.Any(change => change.Preference == preference) ? new Dictionary<string, bool>(wanted.Of(preference)) : null;
}
