using System.Globalization;

namespace BackupConsole.Features.Jobs;

/// <summary>How long something took, in its two largest units: <c>42 s</c>, <c>12 min</c>, <c>1 h 5 min</c>, <c>2 d 3 h</c>.</summary>
internal static class Durations
{
    public static string Format(TimeSpan duration)
    {
        var span = duration < TimeSpan.Zero ? TimeSpan.Zero : duration;
        return span switch
        {
            { TotalMinutes: < 1 } => Text($"{(int)span.TotalSeconds} s"),
            { TotalHours: < 1 } => Text($"{span.Minutes} min"),
            { TotalDays: < 1 } => span.Minutes == 0 ? Text($"{span.Hours} h") : Text($"{span.Hours} h {span.Minutes} min"),
            _ => span.Hours == 0 ? Text($"{(int)span.TotalDays:N0} d") : Text($"{(int)span.TotalDays:N0} d {span.Hours} h"),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
