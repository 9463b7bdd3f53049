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
        var (early, late) = Candidates(wall, zone);
        return Shows(early, wall, zone) ? early : Shows(late, wall, zone) ? late : null;
    }

    /// <summary>The first instant at which the clocks show it; where they jump over it, the one at which they would have without the jump.</summary>
    public static DateTimeOffset InstantOrJump(DateTime wall, TimeZoneInfo zone) =>
        FirstInstant(wall, zone) ?? new DateTimeOffset(wall.Ticks, TimeSpan.Zero) - zone.GetUtcOffset(new DateTimeOffset(wall.Ticks, TimeSpan.Zero) - Reach);

    /// <summary>Whether the clocks show it twice, because they are set back over it.</summary>
    public static bool IsShownTwice(DateTime wall, TimeZoneInfo zone)
    {
        var (early, late) = Candidates(wall, zone);
        return early != late && Shows(early, wall, zone) && Shows(late, wall, zone);
    }

    private static (DateTimeOffset Early, DateTimeOffset Late) Candidates(DateTime wall, TimeZoneInfo zone)
    {
        var asUtc = new DateTimeOffset(wall.Ticks, TimeSpan.Zero);
        var before = zone.GetUtcOffset(asUtc - Reach);
        var after = zone.GetUtcOffset(asUtc + Reach);
        return (asUtc - (before > after ? before : after), asUtc - (before > after ? after : before));
    }

    private static bool Shows(DateTimeOffset instant, DateTime wall, TimeZoneInfo zone) => instant.Ticks + zone.GetUtcOffset(instant).Ticks == wall.Ticks;
}
