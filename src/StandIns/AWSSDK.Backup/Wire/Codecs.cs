#nullable enable
using Amazon.Runtime;

namespace Amazon.Backup.Wire;

/// <summary>Finds the codec of a CLR type.</summary>
internal static class Codecs
{
    public static Codec<T> For<T>() => (Codec<T>)For(typeof(T));

    private static object For(Type type)
    {
        if (type == typeof(string))
        {
            return new StringCodec();
        }

        if (type == typeof(bool))
        {
            return new BooleanCodec();
        }

        if (type == typeof(int))
        {
            return new Int32Codec();
        }

        if (type == typeof(long))
        {
            return new Int64Codec();
        }

        if (type == typeof(DateTime))
        {
            return new TimestampCodec();
        }

        if (type.IsSubclassOf(typeof(ConstantClass)))
        {
            return Create(typeof(ConstantCodec<>), type);
        }

        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var arguments = type.GetGenericArguments();
            return definition == typeof(Nullable<>) ? Create(typeof(NullableCodec<>), arguments[0])
                : definition == typeof(List<>) ? Create(typeof(ListCodec<>), arguments[0])
                : definition == typeof(Dictionary<,>) ? Create(typeof(MapCodec<>), arguments[1])
                : throw new NotSupportedException($"{type} has no wire format.");
        }

        return typeof(Structure<>).MakeGenericType(type).GetField(nameof(Structure<object>.Instance))!.GetValue(null)!;
    }

    private static object Create(Type codec, Type argument) => Activator.CreateInstance(codec.MakeGenericType(argument))!;
}
