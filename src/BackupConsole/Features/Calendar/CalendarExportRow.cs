using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Features.Calendar;

/// <summary>A line of the file of the calendar: one time that one rule's schedule names, or why its times cannot be told.</summary>
/// <param name="Rule">Whose.</param>
/// <param name="Run">Null where the rule's schedule cannot be read.</param>
/// <param name="Error">Why it cannot be read; null where it can.</param>
internal sealed record CalendarExportRow(CalendarRule Rule, ScheduleRun? Run, string? Error);
