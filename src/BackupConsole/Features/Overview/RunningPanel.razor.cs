using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Overview;

/// <summary>The backup jobs that are open, as the monitor sees them.</summary>
public sealed partial class RunningPanel
{
    private const int MostShown = 8;

    /// <summary>All that are open, the most advanced state first.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Job> Open { get; set; }

    [Parameter, EditorRequired]
    public required string AllHref { get; set; }

    [Parameter, EditorRequired]
    public required Func<Job, string> PlaceOf { get; set; }

    [Parameter, EditorRequired]
    public required Func<Job, EstateClock?> ClockOf { get; set; }

    private string Count => string.Create(CultureInfo.InvariantCulture, $"{Math.Min(Open.Length, MostShown)} of {Open.Length:N0} open");
}
