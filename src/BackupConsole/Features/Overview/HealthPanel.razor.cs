using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Overview;

/// <summary>Whether the console can see at all: the reads that fail, by connection.</summary>
public sealed partial class HealthPanel
{
    private const int MostShown = 5;

    [Parameter, EditorRequired]
    public required ImmutableArray<ConnectionHealth> Health { get; set; }

    private IEnumerable<ConnectionHealth> Failing => Health.Where(health => health.Failing.Length > 0);

    private int NotRead => Health.Count(health => !health.IsJobsKnown);

    private string? Note => Failing.Count() is var failing and > 0
        ? string.Create(CultureInfo.InvariantCulture, $"reads fail for {failing:N0} of {Health.Length:N0}; what they would tell is not known")
        : null;
}
