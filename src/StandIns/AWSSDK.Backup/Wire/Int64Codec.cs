#nullable enable
using System.Globalization;
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal sealed class Int64Codec : Codec<long>
{
    // Java services print whole numbers as 5.0 or 5.0E9 once they have passed through a double.
    public override long Read(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out var value) ? value : checked((long)reader.GetDecimal());

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public override string ToText(long value) => value.ToString(CultureInfo.InvariantCulture);
}
