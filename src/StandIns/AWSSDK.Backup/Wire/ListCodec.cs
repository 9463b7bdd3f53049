#nullable enable
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal sealed class ListCodec<T> : Codec<List<T>>
{
    private readonly Codec<T> _item = Codecs.For<T>();

    public override List<T> Read(ref Utf8JsonReader reader)
    {
        Expect.Token(ref reader, JsonTokenType.StartArray);
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                list.Add(_item.Read(ref reader));
            }
        }

        return list;
    }

    public override void Write(Utf8JsonWriter writer, List<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            _item.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override bool IsSet(List<T> value) => value is not null && (value.Count > 0 || !AWSConfigs.InitializeCollections);
}
