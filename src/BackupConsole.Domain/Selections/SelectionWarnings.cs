using System.Collections.Immutable;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Selections;

/// <summary>What AWS takes, or may take, and a person may not mean.</summary>
public static class SelectionWarnings
{
    /// <summary>The field is one of <see cref="SelectionTerms"/>; the rule says what will happen, the fix what to do.</summary>
    public static ImmutableArray<Problem> Of(SelectionTerms terms) =>
    [
        .. OfPatterns(terms.Resources, nameof(SelectionTerms.Resources)),
        .. OfUnion(terms),
        .. OfPatterns(terms.NotResources, nameof(SelectionTerms.NotResources)),
    ];

    private static IEnumerable<Problem> OfPatterns(ImmutableArray<string> lines, string field)
    {
        foreach (var line in lines.Where(line => Wildcard.IsIn(line.TrimEnd('*'))))
        {
            yield return new Problem(field, $"{line} has a wildcard before its end.", "AWS's guide allows that and its API reference does not: after the next run, check that it chose what you meant.");
        }

        foreach (var line in lines.Where(line => line != "*" && !ResourceTypes.All.Any(type => SelectionPreview.Reaches(line, type))))
        {
            yield return new Problem(field, $"{line} matches no type that AWS Backup protects.", "Check its service and its resource part.");
        }
    }

    private static IEnumerable<Problem> OfUnion(SelectionTerms terms)
    {
        if (!terms.Resources.IsEmpty && !terms.ListOfTags.IsEmpty)
        {
            yield return new Problem(nameof(SelectionTerms.ListOfTags), "A resource needs one of these tags or one of the ARNs, not both.", "To have only the tagged ones among the ARNs, make the tags conditions.");
        }
        else if (terms.ListOfTags.Select(tag => tag.Key).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            yield return new Problem(nameof(SelectionTerms.ListOfTags), "A resource needs one of these tags, not all of them.", "To ask for all of them, choose everything by ARN (*) and make the tags conditions.");
        }
    }
}
