using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Vaults;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Overview;

/// <summary>The vaults in numbers, and the fullest of them.</summary>
public sealed partial class VaultsPanel
{
    private const int MostShown = 5;

    [Parameter, EditorRequired]
    public required ImmutableArray<(ConnectionId Connection, BackupVault Vault)> Vaults { get; set; }

    [Parameter, EditorRequired]
    public required string AllHref { get; set; }

    /// <summary>How many connections in scope have told nothing of their vaults yet.</summary>
    [Parameter]
    public int Unknown { get; set; }

    private IEnumerable<(ConnectionId Connection, BackupVault Vault)> Fullest =>
        Vaults.OrderByDescending(entry => entry.Vault.NumberOfRecoveryPoints).ThenBy(entry => entry.Vault.Name, StringComparer.Ordinal).Take(MostShown);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
