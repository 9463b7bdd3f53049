using System.Collections.Immutable;
using BackupConsole.Domain.Schedules;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Schedules;

/// <summary>The next ten runs of a schedule in its own zone and in the viewer's, with what changes of the clocks do to them.</summary>
public sealed partial class NextRuns
{
    private const int Shown = 10;

    private readonly string _titleId = ElementIds.Next("next-runs");
    private (string Expression, string TimeZone, DateTimeOffset Minute) _worked;

    [Parameter, EditorRequired]
    public required string Expression { get; set; }

    /// <summary>An IANA name.</summary>
    [Parameter, EditorRequired]
    public required string TimeZone { get; set; }

    /// <summary>Now, in the time of the estate that the rule belongs to.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset After { get; set; }

    private ImmutableArray<ScheduleRun> Runs { get; set; } = [];

    private bool IsRead { get; set; }

    /// <summary>Worked out anew when the rule changed or a minute has passed, not each time the page is drawn.</summary>
    protected override void OnParametersSet()
    {
        var wanted = (Expression, TimeZone, new DateTimeOffset(After.UtcTicks - (After.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero));
        if (_worked == wanted)
        {
            return;
        }

        _worked = wanted;
        TimeZoneInfo? zone = null;
        IsRead = ScheduleExpression.TryParse(Expression, out var expression, out _) && TimeZone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out zone);
        Runs = IsRead ? ScheduleRuns.Next(expression!, zone!, After, Shown) : [];
    }

    private static string? NoteOf(ScheduleRun run) => run.Change switch
    {
        ClockChange.Skipped => "The clocks jump over this time: no backup.",
        ClockChange.ShownTwice => "The clocks show this time twice: it runs the first time only.",
        ClockChange.Shifted => "The clocks have changed since the run before.",
        _ => null,
    };
}
