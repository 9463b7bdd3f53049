using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Calendar;

/// <summary>The hours of a day from left to right, with the runs on them.</summary>
public sealed partial class CalendarTrack
{
    private const int LevelHeight = 9;

    private static readonly string[] Quarters = ["0%", "25%", "50%", "75%", "100%"];

    [Parameter, EditorRequired]
    public required IReadOnlyList<CalendarBar> Bars { get; set; }

    /// <summary>The same in words.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Where now stands, 0 to 1; null where it is another day.</summary>
    [Parameter]
    public double? Now { get; set; }

    /// <summary>The estate's time: runs before it lead to their jobs.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset EstateAt { get; set; }

    /// <summary>Whose clocks the runs are told by.</summary>
    [Parameter, EditorRequired]
    public required TimeZoneInfo Zone { get; set; }

    private string TitleOf(CalendarBar bar) =>
        $"{bar.Rule.PlanName}, {bar.Rule.Rule.Name}, {CalendarWords.DayAndTime(bar.At, Zone)}: {(bar.At <= EstateAt ? "the jobs of that day" : "the rule")}";

    private int Height => ((Bars.Count == 0 ? 0 : Bars.Max(bar => bar.Level)) + 1) * LevelHeight + 3;
}
