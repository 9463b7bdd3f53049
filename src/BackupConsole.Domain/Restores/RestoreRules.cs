using System.Collections.Immutable;
using System.Globalization;

namespace BackupConsole.Domain.Restores;

/// <summary>Judges restore metadata by the description of its type.</summary>
public static class RestoreRules
{
    /// <summary>The longest metadata that AWS takes, in all, in characters.</summary>
    /// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-efs.html</remarks>
    public const int LongestMetadata = 200 * 1024;

    /// <param name="type">What is restored to.</param>
    /// <param name="source">The recovery point.</param>
    /// <param name="metadata">What would be sent.</param>
    public static ImmutableArray<Problem> Validate(RestoreType type, RestoreSource source, IReadOnlyDictionary<string, string> metadata)
    {
        var facts = new RestoreFacts(source, Known(type, metadata));
        return
        [
            .. metadata.Keys.Where(name => type.KeyNamed(name) is null).Select(name => new Problem(name, $"{name} is no key of a restore of {type.ResourceType}.", "Remove it.")),
            .. type.Keys.Where(key => facts.Has(key.Name)).SelectMany(key => ValueProblem(key, facts.Metadata[key.Name])),
            .. type.Keys.Where(key => key.IsRequired && !facts.Has(key.Name)).Select(key => new Problem(key.Name, $"{key.Label} is missing.", "It is needed for every restore of this type.")),
            .. type.Checks.Where(check => check.Applies(facts) && !check.AnyOf.Any(facts.Has)).DistinctBy(check => check.AnyOf[0]).Select(check => ProblemOf(type, check)),
            .. type.Conflicts.Where(conflict => conflict.IsBroken(facts)).Select(conflict => new Problem(conflict.Key, conflict.Rule, conflict.Fix)),
            .. TooLong(metadata),
        ];
    }

    /// <summary>Under the names of the description: where AWS reads keys in any case, so does a rule.</summary>
    private static Dictionary<string, string> Known(RestoreType type, IReadOnlyDictionary<string, string> metadata)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in metadata)
        {
            if (type.KeyNamed(name) is { } key)
            {
                known[key.Name] = value;
            }
        }

        return known;
    }

    private static Problem ProblemOf(RestoreType type, RestoreCheck check)
    {
        var labels = string.Join(" or ", check.AnyOf.Select(name => type.KeyNamed(name)?.Label ?? name));
        return new Problem(check.AnyOf[0], $"{labels} is needed {check.Reason}.", check.AnyOf.Length > 1 ? "Fill in one of them." : "Fill it in.");
    }

    /// <param name="key">Describes the value.</param>
    /// <param name="value">As it would be sent.</param>
    internal static IEnumerable<Problem> ValueProblem(RestoreKey key, string value)
    {
        switch (key.Kind)
        {
            case RestoreValueKind.Flag when !bool.TryParse(value, out _):
                yield return new Problem(key.Name, $"“{Shortened(value)}” is neither true nor false.", "Choose one of the two.");
                break;
            case RestoreValueKind.Number when !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < key.Lowest || number > key.Highest:
                yield return new Problem(key.Name, $"{key.Label} is a whole number {RangeOf(key)}.", $"“{Shortened(value)}” is none; enter digits only.");
                break;
            case RestoreValueKind.Choice when !key.Choices.Contains(value):
                yield return new Problem(key.Name, $"“{Shortened(value)}” is not one of {string.Join(", ", key.Choices)}.", "Choose one of them.");
                break;
            case RestoreValueKind.Instant when !DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _):
                yield return new Problem(key.Name, $"“{Shortened(value)}” is no time.", "Write it like 2021-11-27T03:30:27Z, in UTC.");
                break;
            case RestoreValueKind.TextList:
                foreach (var problem in ListProblems(key, value))
                {
                    yield return problem;
                }

                break;
            case RestoreValueKind.Json or RestoreValueKind.Structure or RestoreValueKind.StructureList or RestoreValueKind.TextMap when RestoreValues.JsonFault(value) is { } fault:
                yield return new Problem(key.Name, $"This is no JSON object or list: {fault}", "Write it as AWS's API of the resource's service has it.");
                break;
            case RestoreValueKind.Structure or RestoreValueKind.StructureList or RestoreValueKind.TextMap:
                foreach (var problem in RestoreMemberRules.Validate(key, value))
                {
                    yield return problem;
                }

                break;
        }
    }

    private static IEnumerable<Problem> ListProblems(RestoreKey key, string value)
    {
        if (!RestoreValues.TryReadList(value, out var items))
        {
            yield return new Problem(key.Name, $"{key.Label} is not a list of texts.", "Enter one a line.");
        }
        else if (items.Length > key.Highest)
        {
            yield return new Problem(key.Name, string.Create(CultureInfo.InvariantCulture, $"{key.Label} takes at most {key.Highest}; these are {items.Length}."), "Remove some.");
        }
    }

    private static IEnumerable<Problem> TooLong(IReadOnlyDictionary<string, string> metadata)
    {
        if (metadata.Sum(entry => (long)entry.Key.Length + entry.Value.Length) > LongestMetadata)
        {
            yield return new Problem("Metadata", "AWS takes at most 200 KB of settings for one restore.", "Shorten the longest ones.");
        }
    }

    private static string RangeOf(RestoreKey key) => key.Highest == long.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"of {key.Lowest:N0} or more")
        : string.Create(CultureInfo.InvariantCulture, $"from {key.Lowest:N0} to {key.Highest:N0}");

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
