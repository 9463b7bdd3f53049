using System.Collections.Immutable;

namespace BackupConsole.Domain.Tags;

/// <summary>AWS's rules for the tags of one resource.</summary>
/// <remarks>https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html</remarks>
public static class TagRules
{
    public const int MostTags = 50;

    public const int LongestKey = 128;

    public const int LongestValue = 256;

    public const string ReservedPrefix = "aws:";

    /// <param name="tags">Pairs as entered, duplicates included, so that they can be named.</param>
    /// <param name="field">The AWS name of the member that takes the tags.</param>
    public static ImmutableArray<Problem> Validate(IReadOnlyCollection<KeyValuePair<string, string>> tags, string field)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (tags.Count > MostTags)
        {
            problems.Add(new Problem(field, $"A resource has at most {MostTags} tags; these are {tags.Count}.", $"Remove {tags.Count - MostTags}."));
        }

        foreach (var key in tags.GroupBy(tag => tag.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(new Problem(field, $"The tag key “{key.Key}” is given {key.Count()} times.", "Keep one of them."));
        }

        foreach (var (key, value) in tags)
        {
            if (Refusal(key, value) is var (rule, fix))
            {
                problems.Add(new Problem(field, rule, fix));
            }
        }

        return problems.ToImmutable();
    }

    /// <param name="keys">The keys of tags that are to go; one that is not there is no fault.</param>
    /// <param name="field">The AWS name of the member that takes the keys.</param>
    public static ImmutableArray<Problem> ValidateKeys(IReadOnlyCollection<string> keys, string field) =>
    [
        .. keys.Count > MostTags ? [new Problem(field, $"A resource has at most {MostTags} tags; these are {keys.Count}.", $"Remove {keys.Count - MostTags}.")] : Array.Empty<Problem>(),
        .. keys.Where(IsReserved).Select(key => new Problem(field, $"AWS keeps the tag “{key}” for itself.", "Leave it as it is.")),
        .. keys.Where(key => key.Length > LongestKey).Select(key => new Problem(field, $"The tag key “{key[..20]}…” has {key.Length} characters.", $"No tag has more than {LongestKey}.")),
    ];

    /// <summary>Tags of AWS's own: they can be read, neither set nor removed, and do not count towards the limit.</summary>
    public static bool IsReserved(string key) => key.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase);

    private static (string Rule, string Fix)? Refusal(string key, string value) => (key, value) switch
    {
        ({ Length: 0 }, _) => ("A tag key is empty.", "Enter a key of 1 to 128 characters, or remove the row."),
        ({ Length: > LongestKey }, _) => ($"The tag key “{key[..20]}…” has {key.Length} characters.", $"Use at most {LongestKey}."),
        (_, { Length: > LongestValue }) => ($"The value of tag “{key}” has {value.Length} characters.", $"Use at most {LongestValue}."),
        _ when IsReserved(key) =>
            ($"The tag key “{key}” begins with “{ReservedPrefix}”, which AWS keeps for itself.", "Choose a key that begins otherwise."),
        _ when key.Any(char.IsControl) || value.Any(char.IsControl) =>
            ("A tag holds a control character.", "Use letters, numbers, spaces and _ . : / = + - @."),
        _ => null,
    };
}
