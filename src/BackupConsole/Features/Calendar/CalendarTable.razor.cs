using BackupConsole.Domain.Calendar;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Calendar;

/// <summary>The runs as a table: what the picture shows, for everybody.</summary>
public sealed partial class CalendarTable
{
    [Parameter, EditorRequired]
    public required IEnumerable<CalendarRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required CalendarSpan Span { get; set; }

    [Parameter, EditorRequired]
    public required Func<DateOnly, string> HrefOf { get; set; }

    /// <summary>The estate's time: runs before it lead to their jobs.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset EstateAt { get; set; }

    /// <summary>Null where no run of the row is due yet.</summary>
    private string? JobsOf(CalendarRow row)
    {
        var due = row.Runs.Select(run => run.At).OfType<DateTimeOffset>().Where(at => at <= EstateAt).ToList();
        return due.Count == 0 ? null : CalendarLinks.Jobs(row.Rule, due.Min(), due.Max());
    }

    private static DateTimeOffset? FirstOf(CalendarRow row) => row.Runs.Select(run => run.At).Min();

    private string? MoreOf(CalendarRow row) => row.Runs.Count(run => run.At is not null) switch
    {
        <= 1 => null,
        var count when Span.View == CalendarView.Month => $"{count} runs, last {CalendarWords.DayAndTime(row.Runs.Max(run => run.At)!.Value, Span.Zone)}",
        var count => $"{count} runs, last {CalendarWords.Time(row.Runs.Max(run => run.At)!.Value, Span.Zone)}",
    };
}
