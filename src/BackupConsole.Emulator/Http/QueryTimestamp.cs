using System.Globalization;

namespace BackupConsole.Emulator.Http;

/// <summary>Timestamps in a query are ISO 8601; seconds since 1970, as some clients send them, are understood too.</summary>
internal static class QueryTimestamp
{
    public static bool TryParse(string text, out DateTimeOffset instant)
    {
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant))
        {
            return true;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            || !(Math.Abs(seconds) <= (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).TotalSeconds)
            || seconds < (DateTimeOffset.MinValue - DateTimeOffset.UnixEpoch).TotalSeconds)
        {
            return false;
        }

        instant = DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1000));
        return true;
    }
}
