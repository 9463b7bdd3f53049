#nullable enable
using System.Reflection;
using System.Text;
using System.Text.Json;
using Amazon.Runtime;

namespace Amazon.Backup.Wire;

/// <summary>An enumeration; a value that this version does not know yet is kept, as in the official package.</summary>
internal sealed class ConstantCodec<T> : Codec<T>
    where T : ConstantClass
{
    private static readonly Func<string, T> FindValue = typeof(T)
        .GetMethod(nameof(FindValue), BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, [typeof(string)])!
        .CreateDelegate<Func<string, T>>();

    private static readonly (byte[] Name, T Value)[] Known = [.. typeof(T)
        .GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(field => (T)field.GetValue(null)!)
        .Select(value => (Encoding.UTF8.GetBytes(value.Value), value))];

    public override T Read(ref Utf8JsonReader reader)
    {
        foreach (var (name, value) in Known)
        {
            if (reader.ValueTextEquals(name))
            {
                return value;
            }
        }

        return FindValue(reader.GetString()!);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.Value);

    public override string ToText(T value) => value.Value;
}
