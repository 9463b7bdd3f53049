using System.Collections.Immutable;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Lists;
using BackupConsole.Ui.Values;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>What the filters of the list offer.</summary>
internal static class RecoveryPointFilterOptions
{
    public static ImmutableArray<FilterOption> Statuses { get; } =
    [
        .. Enum.GetValues<RecoveryPointStatus>().Where(status => status != RecoveryPointStatus.Unrecognised)
            .Select(status => new FilterOption(RecoveryPointFilter.KeyOf(status), StateLook.Of(status).Word)),
    ];

    public static ImmutableArray<FilterOption> Types { get; } = [.. ResourceTypes.All.Select(type => new FilterOption(type.Name, type.Name))];

    public static ImmutableArray<FilterOption> Storage { get; } = [new(RecoveryPointFilter.Warm, "Warm"), new(RecoveryPointFilter.Cold, "Cold")];

    public static ImmutableArray<FilterOption> Expires { get; } = [new("1", "1 day"), new("7", "7 days"), new("30", "30 days"), new("90", "90 days")];

    /// <summary>The vaults that are there now; another one can still be asked for by URL.</summary>
    public static ImmutableArray<FilterOption> Vaults(IEnumerable<ConnectionSnapshot> scope) =>
    [
        .. scope.SelectMany(connection => connection.Vaults).Select(vault => vault.Name).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.OrdinalIgnoreCase).Select(name => new FilterOption(name, name)),
    ];

    public static ImmutableArray<FilterOption> Plans(IEnumerable<ConnectionSnapshot> scope) =>
        [.. scope.SelectMany(connection => connection.Plans).OrderBy(plan => plan.Name, StringComparer.OrdinalIgnoreCase).Select(plan => new FilterOption(plan.Id, plan.Name))];
}
