#nullable enable
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal sealed class MapCodec<T> : Codec<Dictionary<string, T>>
{
    private readonly Codec<T> _value = Codecs.For<T>();

    public override Dictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        Expect.Token(ref reader, JsonTokenType.StartObject);
        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
            {
                map[key] = _value.Read(ref reader);
            }
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, Dictionary<string, T> value)
    {
        writer.WriteStartObject();
        foreach (var (key, item) in value)
        {
            writer.WritePropertyName(key);
            _value.Write(writer, item);
        }

        writer.WriteEndObject();
    }

    public override bool IsSet(Dictionary<string, T> value) => value is not null && (value.Count > 0 || !AWSConfigs.InitializeCollections);
}
