namespace BackupConsole.Emulator.Contract;

/// <summary>A type of the API and what limits its values.</summary>
internal sealed class Shape(string name, ShapeKind kind)
{
    private Dictionary<string, int>? _places;

    public string Name { get; } = name;

    public ShapeKind Kind { get; } = kind;

    /// <summary>The members of a structure, in the order of the contract.</summary>
    public IReadOnlyList<MemberContract> Members { get; init; } = [];

    /// <summary>What a list holds, or the values of a map.</summary>
    public Shape? Element { get; init; }

    /// <summary>The keys of a map.</summary>
    public Shape? Key { get; init; }

    /// <summary>The values of an enumeration; empty when any text will do.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The smallest number, or the fewest characters or entries.</summary>
    public long? Min { get; init; }

    /// <summary>The largest number, or the most characters or entries.</summary>
    public long? Max { get; init; }

    public TextPattern? Pattern { get; init; }

    /// <summary>The place of a member among <see cref="Members"/>; -1 when there is none of that name.</summary>
    public int PlaceOf(string member)
    {
        _places ??= Members.Index().ToDictionary(entry => entry.Item.Name, entry => entry.Index, StringComparer.Ordinal);
        return _places.GetValueOrDefault(member, -1);
    }
}
