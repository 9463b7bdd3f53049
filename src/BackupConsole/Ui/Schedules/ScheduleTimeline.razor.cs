using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Schedules;

/// <summary>The runs of a rule among those of the other rules of its account and Region, over a week or a month.</summary>
public sealed partial class ScheduleTimeline
{
    private const int Week = 7;
    private const int Month = 31;
    private const int LaneHeight = 30;
    private const int AxisHeight = 20;

    private static readonly int[] Spans = [Week, Month];

    private int _days = Week;
    private ImmutableArray<TimelineLane> _others = [];
    private (TimelineRule Own, IReadOnlyCollection<TimelineRule> Others, DateTimeOffset Hour) _worked;

    /// <summary>The rule that is being edited.</summary>
    [Parameter, EditorRequired]
    public required TimelineRule Own { get; set; }

    /// <summary>All others; the same collection as long as nothing changed.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<TimelineRule> Others { get; set; }

    /// <summary>Now, in the time of the estate.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset From { get; set; }

    private TimelinePicture Picture { get; set; } = null!;

    private IEnumerable<DateTimeOffset> DaysShown
    {
        get
        {
            var first = new DateTimeOffset(Picture.From.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
            return Enumerable.Range(0, _days).Where(day => _days == Week || day % Week == 0).Select(day => first.AddDays(day)).TakeWhile(day => day < Picture.From + Picture.Span);
        }
    }

    /// <summary>Worked out anew when a rule changed or an hour has passed, not each time the page is drawn.</summary>
    protected override void OnParametersSet()
    {
        var (own, others, drawn) = _worked;
        _worked = (Own, Others, new DateTimeOffset(From.UtcTicks - (From.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero));
        if (!Equals(others, Others) || drawn != _worked.Hour)
        {
            DrawAll();
        }
        else if (own != Own)
        {
            Draw();
        }
    }

    private void Show(int days)
    {
        _days = days;
        DrawAll();
    }

    private void DrawAll()
    {
        _others = [.. _worked.Others.Select(rule => TimelinePicture.LaneOf(rule, _worked.Hour, _days))];
        Draw();
    }

    private void Draw() => Picture = TimelinePicture.Of(Own, _others, _worked.Hour, _days);
}
