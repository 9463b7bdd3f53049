#nullable enable
using System.Globalization;
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal sealed class Int32Codec : Codec<int>
{
    // Java services print whole numbers as 5.0 or 5.0E9 once they have passed through a double.
    public override int Read(ref Utf8JsonReader reader) =>
        reader.TryGetInt32(out var value) ? value : checked((int)reader.GetDecimal());

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override string ToText(int value) => value.ToString(CultureInfo.InvariantCulture);
}
