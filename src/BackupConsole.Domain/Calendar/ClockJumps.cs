using System.Collections.Immutable;

namespace BackupConsole.Domain.Calendar;

/// <summary>Finds when the clocks of a zone are changed.</summary>
/// <remarks>By asking what the offset is, for the reason that stands at the finder of wall times: the zone's adjustment rules do not tell all.</remarks>
public static class ClockJumps
{
    private static readonly TimeSpan Stride = TimeSpan.FromHours(12);

    private static readonly TimeSpan Exact = TimeSpan.FromMinutes(1);

    public static ImmutableArray<ClockJump> Of(TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset to)
    {
        var jumps = ImmutableArray.CreateBuilder<ClockJump>();
        for (var at = from; at < to; at += Stride)
        {
            var end = at + Stride < to ? at + Stride : to;
            var (before, after) = (zone.GetUtcOffset(at), zone.GetUtcOffset(end));
            if (before != after)
            {
                jumps.Add(new ClockJump(zone.Id, Find(zone, at, end, before), before, after));
            }
        }

        return jumps.ToImmutable();
    }

    private static DateTimeOffset Find(TimeZoneInfo zone, DateTimeOffset before, DateTimeOffset after, TimeSpan offset)
    {
        while (after - before > Exact)
        {
            var middle = before + ((after - before) / 2);
            (before, after) = zone.GetUtcOffset(middle) == offset ? (middle, after) : (before, middle);
        }

        return new DateTimeOffset(after.UtcTicks - (after.UtcTicks % Exact.Ticks), TimeSpan.Zero);
    }
}
