#nullable enable
using System.Reflection;
using System.Text.Json;

namespace Amazon.Backup.Wire;

/// <summary>
/// A class whose settable properties are the members of a JSON object, under their own names. Properties that travel in the URI
/// are left out, and so is whatever a base class brings.
/// </summary>
internal sealed class Structure<T> : Codec<T>
    where T : class, new()
{
    public static readonly Structure<T> Instance = new();

    private readonly Member<T>[] _members = [.. typeof(T)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => !property.IsDefined(typeof(PathAttribute)) && !property.IsDefined(typeof(QueryAttribute)))
        .Select(property => Member<T>.Of(property, property.Name))];

    // A server prints members in its own, constant order: after member i the next one is most likely _followers[i + 1] again.
    // Threads that race can only spoil a guess, and a guess is checked.
    private readonly int[] _followers;

    private Structure() => _followers = new int[_members.Length + 1];

    public bool IsEmpty => _members.Length == 0;

    public override T Read(ref Utf8JsonReader reader)
    {
        var value = new T();
        ReadInto(ref reader, value);
        return value;
    }

    public void ReadInto(ref Utf8JsonReader reader, T target)
    {
        Expect.Token(ref reader, JsonTokenType.StartObject);
        var previous = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = Find(ref reader, previous);
            reader.Read();
            if (index < 0)
            {
                reader.Skip();
                continue;
            }

            previous = index;
            if (reader.TokenType != JsonTokenType.Null)
            {
                _members[index].Read(ref reader, target);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var member in _members)
        {
            member.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private int Find(ref Utf8JsonReader reader, int previous)
    {
        ref var guess = ref _followers[previous + 1];
        var index = guess;
        if (index < _members.Length && _members[index].IsNamedBy(ref reader))
        {
            return index;
        }

        for (index = 0; index < _members.Length; index++)
        {
            if (_members[index].IsNamedBy(ref reader))
            {
                return guess = index;
            }
        }

        return -1;
    }
}
