using System.Collections.Immutable;
using BackupConsole.Domain.Tags;

namespace BackupConsole.Ui.Tags;

/// <summary>What somebody did to the tags of one object: what the page sends as one command.</summary>
/// <param name="ToSet">New tags, and those with another value.</param>
/// <param name="ToRemove">The keys that are to go.</param>
public sealed record TagsChange(ImmutableSortedDictionary<string, string> ToSet, ImmutableArray<string> ToRemove)
{
    public bool IsEmpty => ToSet.IsEmpty && ToRemove.IsEmpty;

    /// <summary>The difference between the tags that are there and the rows of the editor; AWS's own tags take no part.</summary>
    /// <param name="before">As read.</param>
    /// <param name="rows">Without a duplicate key.</param>
    public static TagsChange Between(ImmutableSortedDictionary<string, string> before, ImmutableArray<KeyValuePair<string, string>> rows) => new(
        rows.Where(row => !before.TryGetValue(row.Key, out var value) || value != row.Value).ToImmutableSortedDictionary(StringComparer.Ordinal),
        [.. before.Keys.Where(key => !TagRules.IsReserved(key) && !rows.Any(row => row.Key == key))]);
}
