using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace BackupConsole.Domain.Plans.Json;

/// <summary>A value of a JSON text that knows where it stands, which <see cref="JsonElement"/> does not.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
internal sealed record JsonPart(JsonValueKind Kind, int Offset)
{
    /// <summary>A string's value, or a number as it is written.</summary>
    public string Text { get; init; } = string.Empty;

    public ImmutableArray<JsonMember> Members { get; init; } = [];

    public ImmutableArray<JsonPart> Items { get; init; } = [];

    /// <summary>A whole number; null for anything else.</summary>
    public int? Number => Kind == JsonValueKind.Number && int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The value of a member; null where there is none.</summary>
    public JsonPart? Find(string name) => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>The items of a list, or the value itself, for members that take one or many.</summary>
    public ImmutableArray<JsonPart> Texts() => Kind == JsonValueKind.Array ? Items : [this];

    /// <exception cref="JsonException">It is not JSON; the exception says where.</exception>
    public static JsonPart Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        var part = Read(ref reader);
        reader.Read();
        return part;
    }

    private static JsonPart Read(ref Utf8JsonReader reader)
    {
        var offset = (int)reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonPart(JsonValueKind.Object, offset) { Members = ReadMembers(ref reader) },
            JsonTokenType.StartArray => new JsonPart(JsonValueKind.Array, offset) { Items = ReadItems(ref reader) },
            JsonTokenType.String => new JsonPart(JsonValueKind.String, offset) { Text = reader.GetString() ?? string.Empty },
            JsonTokenType.Number => new JsonPart(JsonValueKind.Number, offset) { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True => new JsonPart(JsonValueKind.True, offset),
            JsonTokenType.False => new JsonPart(JsonValueKind.False, offset),
            _ => new JsonPart(JsonValueKind.Null, offset),
        };
    }

    private static ImmutableArray<JsonMember> ReadMembers(ref Utf8JsonReader reader)
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, offset) = (reader.GetString() ?? string.Empty, (int)reader.TokenStartIndex);
            reader.Read();
            members.Add(new JsonMember(name, offset, Read(ref reader)));
        }

        return members.ToImmutable();
    }

    private static ImmutableArray<JsonPart> ReadItems(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<JsonPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return items.ToImmutable();
    }
}
