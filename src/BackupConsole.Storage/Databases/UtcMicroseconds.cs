using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackupConsole.Storage.Databases;

/// <summary>An instant as microseconds since 1970 (UTC). SQLite cannot order a DateTimeOffset, and PostgreSQL keeps no more than microseconds anyway.</summary>
internal sealed class UtcMicroseconds() : ValueConverter<DateTimeOffset, long>(instant => Of(instant), microseconds => ToInstant(microseconds))
{
    public static long Of(DateTimeOffset instant) =>
        (long)Math.Floor((instant - DateTimeOffset.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerMicrosecond);

    private static DateTimeOffset ToInstant(long microseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
