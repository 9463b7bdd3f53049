#nullable enable
using System.Text.Json;

namespace Amazon.Backup.Wire;

/// <summary>How values of one CLR type travel. Found by reflection once per type, never per call.</summary>
internal abstract class Codec<T>
{
    /// <summary>Reads the value that the reader stands on; never called for a JSON null.</summary>
    public abstract T Read(ref Utf8JsonReader reader);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The value as it stands in a URI.</summary>
    public virtual string ToText(T value) => throw new NotSupportedException($"{typeof(T)} does not travel in a URI.");

    public virtual bool IsSet(T value) => value is not null;
}
