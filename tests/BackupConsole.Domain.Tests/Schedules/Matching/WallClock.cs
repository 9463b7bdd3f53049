namespace BackupConsole.Domain.Tests.Schedules.Matching;

/// <summary>What the clocks of a zone show at each instant of some years, found by asking what an instant is locally, never the other way round.</summary>
internal sealed class WallClock
{
    private WallClock(TimeZoneInfo zone, List<WallStretch> stretches)
    {
        Zone = zone;
        Stretches = stretches;
    }

    public TimeZoneInfo Zone { get; }

    public IReadOnlyList<WallStretch> Stretches { get; }

    public static WallClock Of(string zoneId, int fromYear, int untilYear)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
        var stretches = new List<WallStretch>();
        var start = new DateTimeOffset(fromYear, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var end = new DateTimeOffset(untilYear, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var shown = DateTime.MinValue;
        while (start < end)
        {
            var offset = zone.GetUtcOffset(start);
            var change = start;
            while (change < end && zone.GetUtcOffset(change) == offset)
            {
                change = change.AddHours(1);
            }

            // The hour in which it changed, minute by minute.
            for (change = change.AddHours(-1); change < end && zone.GetUtcOffset(change) == offset; change = change.AddMinutes(1))
            {
            }

            var first = start.UtcDateTime.Add(offset);
            var stretch = new WallStretch(start, change, offset, first > shown ? first : shown.AddMinutes(1));
            stretches.Add(stretch);
            shown = stretch.LastMinute > shown ? stretch.LastMinute : shown;
            start = change;
        }

        return new WallClock(zone, stretches);
    }
}
