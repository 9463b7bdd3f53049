using BackupConsole.Domain.Calendar;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Calendar;

/// <summary>A row a day, with the runs across its hours.</summary>
public sealed partial class CalendarWeek
{
    // Above this many at once the number says more than the picture.
    private const int MostLevels = 8;

    [Parameter, EditorRequired]
    public required CalendarPicture Picture { get; set; }

    /// <summary>In the time of the estate.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired]
    public required Func<DateOnly, string> HrefOf { get; set; }

    private string WordsOf(CalendarDay day)
    {
        var (count, peak) = (Picture.CountOn(day), Picture.Load.PeakBetween(day.From, day.To));
        return CalendarWords.Count(count, "run", "runs") + (peak.Running > 1 ? $", most at once {peak.Running} at {CalendarWords.Time(peak.At, Picture.Span.Zone)}" : "");
    }
}
