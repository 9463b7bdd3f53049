#nullable enable
using System.Reflection;
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal sealed class TypedMember<TOwner, TValue>(PropertyInfo property, string name) : Member<TOwner>(name)
    where TOwner : class
{
    private readonly Codec<TValue> _codec = Codecs.For<TValue>();
    private readonly Func<TOwner, TValue> _get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
    private readonly Action<TOwner, TValue> _set = property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>();
    private readonly bool _isToken = property.IsDefined(typeof(IdempotencyTokenAttribute));

    public override void Read(ref Utf8JsonReader reader, TOwner owner) => _set(owner, _codec.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = _get(owner);
        if (_codec.IsSet(value))
        {
            writer.WritePropertyName(EncodedName);
            _codec.Write(writer, value);
        }
        else if (_isToken)
        {
            writer.WriteString(EncodedName, Guid.NewGuid());
        }
    }

    public override string? Text(TOwner owner)
    {
        var value = _get(owner);
        return _codec.IsSet(value) ? _codec.ToText(value) : null;
    }
}
