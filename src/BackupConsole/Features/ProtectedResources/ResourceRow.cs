using System.Collections.Immutable;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>A line of the list.</summary>
/// <param name="Estate">Where it is.</param>
/// <param name="Resource">What it is.</param>
/// <param name="Coverage">The selections that choose it.</param>
/// <param name="NextRunAt">When one of their plans runs next, by the estate's clock; null when none does.</param>
public sealed record ResourceRow(ConnectionSnapshot Estate, InventoryResource Resource, ImmutableArray<CoveringSelection> Coverage, DateTimeOffset? NextRunAt)
{
    public string Place => Estate.Connection.Name;

    /// <summary>No plan chooses it, and the selections of every plan are known.</summary>
    public bool IsInNoPlan => Coverage.IsEmpty && Estate.SelectionsError is null;
}
