using System.Collections.Immutable;

namespace BackupConsole.Domain.Restores;

/// <summary>What a restore would be with nothing changed: the original's configuration without what must not be sent back.</summary>
public static class RestoreDefaults
{
    private const string Nothing = "null";

    /// <summary>How the resource was configured when it was backed up, by the keys of the type; what is not known or means nothing is not in it.</summary>
    public static ImmutableSortedDictionary<string, string> OriginalOf(RestoreType type, RestoreMetadata metadata)
    {
        var original = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var key in type.Keys)
        {
            var comparison = type.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            var value = metadata.Values.FirstOrDefault(entry => string.Equals(entry.Key, key.OriginalName ?? key.Name, comparison)).Value;
            if (value is { Length: > 0 } and not Nothing)
            {
                original[key.Name] = value;
            }
        }

        return original.ToImmutable();
    }

    /// <summary>What a form begins with.</summary>
    /// <param name="type">What is restored to.</param>
    /// <param name="original">See <see cref="OriginalOf"/>.</param>
    /// <param name="freshToken">A text that nobody has used before.</param>
    public static ImmutableSortedDictionary<string, string> Of(RestoreType type, ImmutableSortedDictionary<string, string> original, string freshToken)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var key in type.Keys)
        {
            var value = key.Prefill switch
            {
                RestorePrefill.Original => type.IsNotSentBack(key.Name) ? null : original.GetValueOrDefault(key.Name),
                RestorePrefill.NewName => original.GetValueOrDefault(key.Name) is { } name ? name + "-restored" : null,
                RestorePrefill.FreshToken => "restore-" + freshToken,
                RestorePrefill.Empty => null,
            };
            if (value is not null)
            {
                values[key.Name] = value;
            }
        }

        // An original can hold what a restore may not ask for: the zone that a Multi-AZ database happens to be in.
        var facts = new RestoreFacts(new RestoreSource(IsContinuous: false, IsArchived: false), values);
        foreach (var conflict in type.Conflicts.Where(conflict => values.ContainsKey(conflict.Key) && conflict.IsBroken(facts)).ToList())
        {
            values.Remove(conflict.Key);
        }

        return values.ToImmutable();
    }

    /// <summary>The keys that AWS answered and that are left out, because StartRestoreJob refuses them or this version does not know them.</summary>
    public static ImmutableArray<string> LeftOut(RestoreType type, RestoreMetadata metadata) =>
        [.. metadata.Values.Keys.Where(name => type.IsNotSentBack(name) || (type.KeyNamed(name) is null && name != "ResourceType"))];
}
