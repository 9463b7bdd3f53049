using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Calendar;

/// <summary>A rule on the calendar.</summary>
/// <param name="Connection">Where.</param>
/// <param name="PlanId">The plan's id.</param>
/// <param name="PlanName">The plan's name.</param>
/// <param name="Rule">The rule itself.</param>
public sealed record CalendarRule(Connection Connection, string PlanId, string PlanName, BackupRule Rule)
{
    /// <summary>Null where no job of it is known to have completed.</summary>
    public RuleDuration? Duration { get; init; }

    /// <summary>How long a run is expected to take: as long as nine in ten of its jobs took. Null where there is no history.</summary>
    public TimeSpan? Expected => Duration?.NinetiethPercentile;

    /// <summary>A run whose end is not known counts for the minute in which it starts, so that a guess makes no overlap and hides no quiet window.</summary>
    public TimeSpan Counted => Expected is { } expected && expected > OneMinute ? expected : OneMinute;

    private static TimeSpan OneMinute { get; } = TimeSpan.FromMinutes(1);
}
