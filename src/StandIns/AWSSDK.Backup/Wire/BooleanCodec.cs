#nullable enable
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal sealed class BooleanCodec : Codec<bool>
{
    public override bool Read(ref Utf8JsonReader reader) => reader.GetBoolean();

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override string ToText(bool value) => value ? "true" : "false";
}
