using BackupConsole.Domain.Calendar;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Calendar;

/// <summary>A lane a rule, over the hours of one day; each block is as long as the run is expected to take.</summary>
public sealed partial class CalendarLanes
{
    private const int Most = 60;

    // A rule that is still busy when it starts again is seen in a second row.
    private const int MostLevels = 3;

    [Parameter, EditorRequired]
    public required CalendarPicture Picture { get; set; }

    /// <summary>In the time of the estate.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    private CalendarDay Day => Picture.Days[0];

    private string WordsOf(CalendarLane lane)
    {
        var starts = lane.Starts.Select(start => CalendarWords.Time(start, Picture.Span.Zone)).ToList();
        return starts.Count == 0 ? "A run of the day before goes on." : $"{CalendarWords.Count(starts.Count, "run", "runs")}: {string.Join(", ", starts)}; {CalendarWords.Expected(lane.Rule)}";
    }
}
