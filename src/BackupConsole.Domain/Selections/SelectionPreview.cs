using System.Collections.Immutable;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Selections;

/// <summary>What a selection does with the resources that this console sees. It claims nothing about the others.</summary>
public sealed record SelectionPreview
{
    public required ImmutableArray<SelectionVerdict> Selected { get; init; }

    /// <summary>First those that would be chosen but for one thing, then the near misses, then the rest.</summary>
    public required ImmutableArray<SelectionVerdict> NotSelected { get; init; }

    /// <summary>Every type of which something is visible, or of which the selection may choose something that is not.</summary>
    public required ImmutableArray<TypePreview> Types { get; init; }

    /// <summary>ARNs that the selection names in full and this console has never seen.</summary>
    public required ImmutableArray<string> UnseenArns { get; init; }

    /// <summary>False while it is not known what is switched on in the Region: every type then counts as switched on.</summary>
    public required bool IsOptInKnown { get; init; }

    /// <param name="terms">The selection.</param>
    /// <param name="resources">What this console sees of the account and Region.</param>
    /// <param name="optIn">See <see cref="SelectionMatcher"/>.</param>
    public static SelectionPreview Of(SelectionTerms terms, ImmutableArray<InventoryResource> resources, ImmutableSortedDictionary<string, bool>? optIn)
    {
        var matcher = new SelectionMatcher(terms, optIn);
        var verdicts = resources.Select(matcher.Judge).ToLookup(verdict => verdict.IsSelected);
        var seen = resources.Select(resource => resource.Arn).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Selected = [.. verdicts[true].OrderBy(verdict => verdict.Resource.Name, StringComparer.OrdinalIgnoreCase)],
            NotSelected = [.. verdicts[false].OrderBy(verdict => verdict.Reason).ThenBy(verdict => verdict.Resource.Name, StringComparer.OrdinalIgnoreCase)],
            Types = TypesOf(terms, [.. verdicts.SelectMany(group => group)], optIn),
            UnseenArns = [.. terms.Resources.Where(arn => !Wildcard.IsIn(arn) && !seen.Contains(arn)).Distinct(StringComparer.Ordinal)],
            IsOptInKnown = optIn is not null,
        };
    }

    private static ImmutableArray<TypePreview> TypesOf(SelectionTerms terms, ImmutableArray<SelectionVerdict> verdicts, ImmutableSortedDictionary<string, bool>? optIn)
    {
        var needsTag = terms.Conditions.Any(condition => condition.NeedsTag);
        var hidden = ResourceTypes.All
            .Where(type => !needsTag && optIn?.ContainsKey(type.Name) != false && terms.Resources.Any(line => Wildcard.IsIn(line) && Reaches(line, type)))
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);
        var counts = verdicts.GroupBy(verdict => verdict.Resource.Type ?? "Other").ToDictionary(group => group.Key, group => (Selected: group.Count(verdict => verdict.IsSelected), Visible: group.Count()));
        return
        [
            .. counts.Keys.Union(hidden)
                .Select(type => new TypePreview(
                    type,
                    counts.GetValueOrDefault(type).Selected,
                    counts.GetValueOrDefault(type).Visible,
                    hidden.Contains(type) ? TypeVisibility.NotVisible : TypeVisibility.Checked))
                .OrderByDescending(type => type.Selected)
                .ThenBy(type => type.Type, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a line can match an ARN of the type.</summary>
    internal static bool Reaches(string line, ResourceType type) => Wildcard.Overlap(
        line,
        type.Name == "S3" ? $"arn:{Wildcard.Field}:s3:::{Wildcard.Field}" : $"arn:{Wildcard.Field}:{type.ArnService}:{Wildcard.Field}:{Wildcard.Field}:{type.ArnResourcePrefix}{Wildcard.Field}");
}
