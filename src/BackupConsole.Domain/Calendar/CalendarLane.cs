using System.Collections.Immutable;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Domain.Calendar;

/// <summary>The runs of one rule in a span. Rules of one schedule share their runs.</summary>
/// <param name="Rule">Whose.</param>
/// <param name="Earlier">The runs of the day before the span, which can reach into it.</param>
/// <param name="Runs">Those of the span in order, with the times that the clocks jump over.</param>
public sealed record CalendarLane(CalendarRule Rule, ImmutableArray<DateTimeOffset> Earlier, ImmutableArray<ScheduleRun> Runs)
{
    /// <summary>When it runs in the span, in order.</summary>
    public IEnumerable<DateTimeOffset> Starts => Runs.Select(run => run.At).OfType<DateTimeOffset>();

    /// <summary>Also the runs that began before the span.</summary>
    public IEnumerable<DateTimeOffset> AllStarts => Earlier.Concat(Starts);
}
