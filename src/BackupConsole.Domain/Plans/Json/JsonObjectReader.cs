using System.Collections.Immutable;
using System.Text.Json;

namespace BackupConsole.Domain.Plans.Json;

/// <summary>Reads an object member by member and says of each that is missing, of another type, or unknown, where that is.</summary>
/// <param name="part">The object; anything else is a problem.</param>
/// <param name="what">What it is, for messages: "a rule".</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class JsonObjectReader(JsonPart part, string what, JsonProblems problems)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public bool Flag(string name) => Find(name, "true or false", JsonValueKind.True, JsonValueKind.False)?.Kind == JsonValueKind.True;

    public string? Text(string name) => Find(name, "text", JsonValueKind.String)?.Text;

    public string RequiredText(string name)
    {
        var member = Text(name);
        if (member is null && part.Kind == JsonValueKind.Object && !part.Members.Any(candidate => candidate.Name == name && candidate.Value.Kind != JsonValueKind.Null))
        {
            problems.Add(part.Offset, $"{Capital(what)} needs {name}.", $"Add \"{name}\": \"…\".");
        }

        return member ?? string.Empty;
    }

    public int? Number(string name)
    {
        var member = Find(name, "a whole number", JsonValueKind.Number);
        if (member is { Number: null })
        {
            problems.Add(member.Offset, $"{name} is a whole number.", "Write it without quotes, fraction and exponent.");
        }

        return member?.Number;
    }

    public ImmutableArray<T> List<T>(string name, Func<JsonPart, T> read) => Find(name, "a list", JsonValueKind.Array) is { } list ? [.. list.Items.Select(read)] : [];

    public ImmutableArray<string> Texts(string name) => List(name, item =>
    {
        if (item.Kind != JsonValueKind.String)
        {
            problems.Add(item.Offset, $"{name} is a list of texts.", "Write each one in quotes.");
        }

        return item.Text;
    });

    public ImmutableSortedDictionary<string, string> Map(string name)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var member in Find(name, "an object", JsonValueKind.Object)?.Members ?? [])
        {
            if (member.Value.Kind != JsonValueKind.String || !map.TryAdd(member.Name, member.Value.Text))
            {
                problems.Add(member.Offset, $"{name} has one text for each key.", "Write the value in quotes, and each key once.");
            }
        }

        return map.ToImmutable();
    }

    public T? Object<T>(string name, Func<JsonPart, T> read)
        where T : class =>
        Find(name, "an object", JsonValueKind.Object) is { } found ? read(found) : null;

    /// <summary>Says of every member that was not asked for that it does not belong here: leaving it out silently would make another plan of it.</summary>
    public void End(params ReadOnlySpan<string> ignored)
    {
        if (part.Kind != JsonValueKind.Object)
        {
            problems.Add(part.Offset, $"{Capital(what)} is an object.", "Write { … } here.");
            return;
        }

        _known.UnionWith(ignored.ToArray());
        foreach (var member in part.Members.Where(member => !_known.Contains(member.Name)))
        {
            problems.Add(member.Offset, $"“{member.Name}” is not a member of {what}.", $"Remove it, or write one of {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
        }

        foreach (var twin in part.Members.GroupBy(member => member.Name, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            problems.Add(twin.Offset, $"“{twin.Name}” is given twice.", "Keep one of them.");
        }
    }

    private JsonPart? Find(string name, string expected, params ReadOnlySpan<JsonValueKind> kinds)
    {
        _known.Add(name);
        if (part.Members.FirstOrDefault(member => member.Name == name)?.Value is not { Kind: not JsonValueKind.Null } found)
        {
            return null;
        }

        if (kinds.Contains(found.Kind))
        {
            return found;
        }

        problems.Add(found.Offset, $"{name} is {expected}.", $"Write {expected} here.");
        return null;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
