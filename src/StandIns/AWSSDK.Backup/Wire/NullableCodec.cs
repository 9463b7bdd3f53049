#nullable enable
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal sealed class NullableCodec<T> : Codec<T?>
    where T : struct
{
    private readonly Codec<T> _value = Codecs.For<T>();

    public override T? Read(ref Utf8JsonReader reader) => _value.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value) => _value.Write(writer, value!.Value);

    public override string ToText(T? value) => _value.ToText(value!.Value);
}
