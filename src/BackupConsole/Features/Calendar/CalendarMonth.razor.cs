using BackupConsole.Domain.Calendar;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Calendar;

/// <summary>A cell a day: how many runs, the rules that do not run every few days, and the most at once.</summary>
public sealed partial class CalendarMonth
{
    private const int MostNames = 2;

    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    [Parameter, EditorRequired]
    public required CalendarPicture Picture { get; set; }

    /// <summary>In the time of the estate and the zone that is looked through.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    [Parameter, EditorRequired]
    public required Func<DateOnly, string> HrefOf { get; set; }

    /// <summary>The days in rows of seven; null where one belongs to another month.</summary>
    private IEnumerable<CalendarDay?[]> Weeks
    {
        get
        {
            var blanks = ((int)Picture.Span.First.DayOfWeek + 6) % 7;
            var cells = Enumerable.Repeat<CalendarDay?>(null, blanks).Concat(Picture.Days).ToList();
            return cells.Concat(Enumerable.Repeat<CalendarDay?>(null, (7 - (cells.Count % 7)) % 7)).Chunk(7);
        }
    }

    private int Busiest => Math.Max(1, Picture.Days.Max(day => Picture.CountOn(day)));

    private string LevelOf(int count) => count == 0 ? "is-quiet" : 3 * count > 2 * Busiest ? "is-busiest" : 3 * count > Busiest ? "is-busy" : "is-calm";
}
