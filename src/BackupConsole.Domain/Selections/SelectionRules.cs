using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackupConsole.Domain.Tags;

namespace BackupConsole.Domain.Selections;

/// <summary>AWS's rules for a selection, as far as they can be judged without asking.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html and API_BackupSelection.html</remarks>
public static partial class SelectionRules
{
    /// <summary>ARNs in a selection, and again in its exclusions.</summary>
    public const int MostArns = 500;

    /// <summary>Those of them with a wildcard.</summary>
    public const int MostWildcards = 30;

    public const int MostTags = 30;

    public const int MostConditions = 30;

    public const int MostInAPlan = 100;

    /// <summary>Selections of a plan that use tags or conditions.</summary>
    public const int MostByTagInAPlan = 10;

    private const int LongestShown = 80;

    public static ImmutableArray<Problem> ValidateName(string name) => NamePattern().IsMatch(name)
        ? []
        : [new Problem("SelectionName", "A selection's name has 1 to 50 letters, numbers, hyphens, underscores and dots.", name.Length > 50 ? $"Leave out {name.Length - 50} characters." : "Use no spaces and no other characters.")];

    public static ImmutableArray<Problem> Validate(SelectionTerms terms) =>
    [
        .. terms.ChoosesNothing
            ? [new Problem(nameof(SelectionTerms.Resources), "The selection chooses nothing.", "Give at least one ARN, wildcard or tag; conditions only narrow down what those choose.")]
            : Array.Empty<Problem>(),
        .. ValidateArns(terms.Resources, nameof(SelectionTerms.Resources)),
        .. ValidateTags(terms.ListOfTags),
        .. ValidateConditions(terms.Conditions),
        .. ValidateArns(terms.NotResources, nameof(SelectionTerms.NotResources)),
    ];

    /// <summary>What the other selections of the plan forbid.</summary>
    /// <param name="name">The name of this one.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="others">Name and terms of the plan's other selections.</param>
    public static ImmutableArray<Problem> ValidateAmong(string name, SelectionTerms terms, IReadOnlyCollection<(string Name, SelectionTerms Terms)> others)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        if (others.Any(other => other.Name == name))
        {
            problems.Add(new Problem("SelectionName", $"The plan already has a selection named “{name}”.", "Enter another name."));
        }

        if (others.Count >= MostInAPlan)
        {
            problems.Add(new Problem(string.Empty, $"The plan already has {others.Count} selections, and AWS allows {MostInAPlan}.", "Delete one, or put its lines into this one."));
        }

        if (terms.IsByTag && others.Count(other => other.Terms.IsByTag) >= MostByTagInAPlan)
        {
            problems.Add(new Problem(string.Empty, $"The plan already has {MostByTagInAPlan} selections that use tags or conditions, which is as many as AWS allows.", "Add the tags to one of them, or choose by ARN here."));
        }

        return problems.ToImmutable();
    }

    private static IEnumerable<Problem> ValidateArns(ImmutableArray<string> arns, string field)
    {
        if (arns.Length > MostArns)
        {
            yield return new Problem(field, $"A selection holds at most {MostArns} ARNs here; these are {arns.Length:N0}.", "Use a wildcard or a tag for some, or another selection.");
        }

        if (arns.Count(Wildcard.IsIn) is > MostWildcards and var wildcards)
        {
            yield return new Problem(field, $"A selection holds at most {MostWildcards} ARNs with a wildcard here; these are {wildcards:N0}.", "Make some of them wider, or use another selection.");
        }

        foreach (var wrong in arns.Where(arn => !ArnPattern().IsMatch(arn)).Take(MostWildcards))
        {
            yield return new Problem(field, $"“{Shortened(wrong)}” is not an ARN.", "Write it like arn:aws:ec2:eu-central-1:111122223333:volume/vol-…; a * stands for any text.");
        }
    }

    private static IEnumerable<Problem> ValidateTags(ImmutableArray<KeyValuePair<string, string>> tags)
    {
        const string Field = nameof(SelectionTerms.ListOfTags);
        if (tags.Length > MostTags)
        {
            yield return new Problem(Field, $"A selection holds at most {MostTags} tags; these are {tags.Length}.", $"Remove {tags.Length - MostTags}.");
        }

        foreach (var (key, value) in tags)
        {
            if (TagProblem(Field, key, value, "tag") is { } problem)
            {
                yield return problem;
            }
            else if (Wildcard.IsIn(value))
            {
                yield return new Problem(Field, $"The tag {key}={value} holds a *, which is an ordinary character here.", "For a wildcard, choose everything by ARN (*) and add a condition that the tag is like this.");
            }
        }
    }

    private static IEnumerable<Problem> ValidateConditions(ImmutableArray<TagCondition> conditions)
    {
        const string Field = nameof(SelectionTerms.Conditions);
        if (conditions.Length > MostConditions)
        {
            yield return new Problem(Field, $"A selection holds at most {MostConditions} conditions; these are {conditions.Length}.", $"Remove {conditions.Length - MostConditions}.");
        }

        foreach (var condition in conditions)
        {
            if (TagProblem(Field, condition.TagKey, condition.Value, "condition") is { } problem)
            {
                yield return problem;
            }
        }

        var wanted = conditions.Where(condition => condition.Operator == ConditionOperator.StringEquals).GroupBy(condition => condition.TagKey, StringComparer.Ordinal);
        foreach (var group in wanted.Where(group => group.Select(condition => condition.Value).Distinct(StringComparer.Ordinal).Count() > 1))
        {
            yield return new Problem(Field, $"No tag {group.Key} can have {group.Count()} values at once, so nothing would be chosen: all conditions must be met.", "Keep one, or choose by tags, where one is enough.");
        }
    }

    private static Problem? TagProblem(string field, string key, string value, string what) => (key, value) switch
    {
        ({ Length: 0 }, _) => new(field, $"A {what} has no tag key.", "Enter one, or remove the row."),
        ({ Length: > TagRules.LongestKey }, _) => new(field, $"The tag key “{Shortened(key)}” has {key.Length} characters.", $"Use at most {TagRules.LongestKey}."),
        (_, { Length: > TagRules.LongestValue }) => new(field, $"The value of tag “{Shortened(key)}” has {value.Length} characters.", $"Use at most {TagRules.LongestValue}."),
        _ when key.Any(char.IsControl) || value.Any(char.IsControl) => new(field, $"A {what} holds a control character.", "Use letters, numbers, spaces and _ . : / = + - @."),
        _ => null,
    };

    private static string Shortened(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;

    [GeneratedRegex(@"^[a-zA-Z0-9\-_.]{1,50}\z")]
    private static partial Regex NamePattern();

    // "*" is everything; the guide's own examples have wildcards in any part, for example arn:aws:rds:*:*:db:*.
    [GeneratedRegex(@"^(\*|arn:(aws[a-z-]*|\*):[a-z0-9*-]+:[^\s\p{C}]{1,2000}|arn:(aws[a-z-]*|\*):[a-z0-9-]*\*)\z")]
    private static partial Regex ArnPattern();
}
