using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Values;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Settings;

/// <summary>What is switched on in every account and Region in scope, from the monitor's snapshot; where only one is in scope, its switches.</summary>
public sealed partial class ServicesPage
{
    private static readonly StateLook Unknown = new(StateTone.Unknown, "Not known yet");

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    private EstateScope Scope => EstateScope.Of(ConnectionKey, Connections);

    private static string OffWords(ConnectionSnapshot seen)
    {
        var off = seen.OptIn.Where(type => !type.Value).Select(type => type.Key).ToList();
        return off.Count == 0 ? "none" : string.Join(", ", off);
    }

    private ConnectionSnapshot? Seen(Connection connection) =>
        Estate.Value.Snapshot.Find(connection.Id) is { } seen && seen.Knows(EstateRead.RegionSettings) ? seen : null;

    private BackupError? ErrorOf(Connection connection) => Estate.Value.Snapshot.Find(connection.Id)?.Errors.GetValueOrDefault(EstateRead.RegionSettings);
}
