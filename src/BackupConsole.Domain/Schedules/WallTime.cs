namespace BackupConsole.Domain.Schedules;

/// <summary>Finds the instant at which the clocks of a zone show a time.</summary>
internal static class WallTime
{
    // No clock change has come within two days of another one, and none has moved the clocks by more than one.
    private static readonly TimeSpan Reach = TimeSpan.FromDays(1);

    /// <summary>The first instant at which the clocks show it; null when they never do, because they jump over it.</summary>
    /// <remarks>
    /// Asks only what an instant is locally. <see cref="TimeZoneInfo.IsInvalidTime"/> and <see cref="TimeZoneInfo.IsAmbiguousTime(DateTime)"/> answer wrongly
    /// where winter is the exception (Dublin, Casablanca) and where a country changed its standard time (Istanbul 2016, Caracas 2016, Apia 2011).
    /// </remarks>
    public static DateTimeOffset? FirstInstant(DateTime wall, TimeZoneInfo zone)
    {
        var asUtc = new DateTimeOffset(wall.Ticks, TimeSpan.Zero);
        var before = zone.GetUtcOffset(asUtc - Reach);
        var after = zone.GetUtcOffset(asUtc + Reach);
        var early = asUtc - (before > after ? before : after);
        var late = asUtc - (before > after ? after : before);
        return Shows(early, wall, zone) ? early : Shows(late, wall, zone) ? late : null;
    }

    private static bool Shows(DateTimeOffset instant, DateTime wall, TimeZoneInfo zone) => instant.Ticks + zone.GetUtcOffset(instant).Ticks == wall.Ticks;
}
