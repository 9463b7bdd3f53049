#nullable enable
using System.Text;
using System.Text.Json;

namespace Amazon.Backup.Wire;

/// <summary>
/// One instance per member. It remembers the member's last value, because the rows of a list repeat vault names, account ids and
/// roles: an equal value is handed out again instead of allocated again. Threads that race only lose a chance to share.
/// </summary>
internal sealed class StringCodec : Codec<string>
{
    private string _last = "";

    public override string Read(ref Utf8JsonReader reader)
    {
        // Anything but a string (a number, say) is a broken contract: GetString reports it.
        if (reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        var last = _last;
        return Ascii.Equals(reader.ValueSpan, last) ? last : _last = reader.GetString()!;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override string ToText(string value) => value;
}
