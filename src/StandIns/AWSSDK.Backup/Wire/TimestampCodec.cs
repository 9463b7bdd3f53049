#nullable enable
using System.Globalization;
using System.Text.Json;

namespace Amazon.Backup.Wire;

/// <summary>
/// Epoch seconds with milliseconds in a body (AWS Backup writes <c>1.578560834253E9</c>), ISO 8601 in a query string.
/// AWSSDK.Core's own unmarshaller loses the last digits, so this rounds to whole milliseconds itself.
/// </summary>
internal sealed class TimestampCodec : Codec<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetDateTimeOffset().UtcDateTime
        : DateTime.UnixEpoch.AddTicks(checked((long)Math.Round(reader.GetDouble() * 1000) * TimeSpan.TicksPerMillisecond));

    public override void Write(Utf8JsonWriter writer, DateTime value)
    {
        var milliseconds = (value.ToUniversalTime() - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond;
        writer.WriteNumberValue(milliseconds / 1000m);
    }

    public override string ToText(DateTime value) => value.ToUniversalTime().ToString(
        value.Ticks % TimeSpan.TicksPerSecond < TimeSpan.TicksPerMillisecond ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffZ",
        CultureInfo.InvariantCulture);
}
