using System.Collections.Immutable;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Features.Calendar;

/// <summary>The runs of one rule on one day, or in a month, as the table tells them.</summary>
/// <param name="Rule">Whose.</param>
/// <param name="Runs">At least one; also times that the clocks jump over.</param>
public sealed record CalendarRow(CalendarRule Rule, ImmutableArray<ScheduleRun> Runs);
