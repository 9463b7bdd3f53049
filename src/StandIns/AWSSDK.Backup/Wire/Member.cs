#nullable enable
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Amazon.Backup.Wire;

/// <summary>One property of <typeparamref name="TOwner"/>, reached through delegates made once.</summary>
internal abstract class Member<TOwner>(string name)
    where TOwner : class
{
    private readonly byte[] _utf8Name = Encoding.UTF8.GetBytes(name);

    /// <summary>The name on the wire: in a body that of the property, in a URI that of its attribute.</summary>
    public string Name { get; } = name;

    protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    public bool IsNamedBy(ref readonly Utf8JsonReader reader) => reader.ValueTextEquals(_utf8Name);

    public abstract void Read(ref Utf8JsonReader reader, TOwner owner);

    /// <summary>Writes name and value, or nothing when the member is not set.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    /// <summary>The value as it stands in a URI; null when the member is not set.</summary>
    public abstract string? Text(TOwner owner);

    public static Member<TOwner> Of(PropertyInfo property, string name) => (Member<TOwner>)Activator.CreateInstance(
        typeof(TypedMember<,>).MakeGenericType(typeof(TOwner), property.PropertyType), property, name)!;
}
