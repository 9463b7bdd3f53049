using BackupConsole.Domain.Calendar;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Calendar;

/// <summary>Overlaps, quiet windows and clock changes as sentences that lead to their day.</summary>
public sealed partial class CalendarFindings
{
    private const int Most = 5;

    [Parameter, EditorRequired]
    public required CalendarPicture Picture { get; set; }

    [Parameter, EditorRequired]
    public required Func<DateOnly, string> HrefOf { get; set; }

    private TimeZoneInfo Zone => Picture.Span.Zone;

    private LoadStep Peak => Picture.Load.PeakBetween(Picture.Calendar.From, Picture.Calendar.To);

    private string LinkTo(DateTimeOffset at) => HrefOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime));
}
