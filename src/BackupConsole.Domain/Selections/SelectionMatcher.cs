using System.Collections.Frozen;
using System.Collections.Immutable;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Selections;

/// <summary>Says of any resource whether a selection chooses it, and why. Keeps no state: made once for a selection, it judges thousands of resources.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html</remarks>
public sealed class SelectionMatcher
{
    // Their ARNs do not tell which of them a cluster is, so naming the ARN form does not stand in for their opt-in.
    private static readonly ImmutableArray<string> ClusterTypes = ["Aurora", "DocumentDB", "Neptune"];

    private readonly SelectionTerms _terms;
    private readonly ImmutableSortedDictionary<string, bool>? _optIn;
    private readonly FrozenSet<string> _arns;
    private readonly ImmutableArray<string> _patterns;
    private readonly FrozenSet<string> _excludedArns;
    private readonly ImmutableArray<string> _excludedPatterns;

    /// <param name="terms">What the selection says.</param>
    /// <param name="optIn">The types that AWS Backup supports in the Region → switched on; null while that is not known, when every type counts as switched on.</param>
    public SelectionMatcher(SelectionTerms terms, ImmutableSortedDictionary<string, bool>? optIn)
    {
        (_terms, _optIn) = (terms, optIn);
        _arns = terms.Resources.Where(arn => !Wildcard.IsIn(arn)).ToFrozenSet(StringComparer.Ordinal);
        _patterns = [.. terms.Resources.Where(Wildcard.IsIn)];
        _excludedArns = terms.NotResources.Where(arn => !Wildcard.IsIn(arn)).ToFrozenSet(StringComparer.Ordinal);
        _excludedPatterns = [.. terms.NotResources.Where(Wildcard.IsIn)];
    }

    /// <summary>True for a resource whose type is read off an ARN form that types share: AWS has not said which it is.</summary>
    public static bool IsTypeGuessed(InventoryResource resource) => !resource.IsProtected && IsCluster(resource.Type);

    public SelectionVerdict Judge(InventoryResource resource)
    {
        var line = LineOf(resource.Arn, _arns, _patterns);
        var tag = _terms.ListOfTags.FirstOrDefault(tag => resource.Tags.TryGetValue(tag.Key, out var value) && value == tag.Value);
        if (line is null && tag.Key is null)
        {
            return Unmatched(resource);
        }

        if (LineOf(resource.Arn, _excludedArns, _excludedPatterns) is { } exclusion)
        {
            return new(resource, SelectionReason.Excluded, exclusion == resource.Arn ? "Excluded by its ARN." : $"Excluded by {exclusion}.");
        }

        if (_terms.Conditions.FirstOrDefault(condition => !condition.IsMetBy(resource.Tags.GetValueOrDefault(condition.TagKey))) is { } failed)
        {
            return new(resource, SelectionReason.ConditionNotMet, SelectionWords.NotMet(failed, resource.Tags.GetValueOrDefault(failed.TagKey)));
        }

        return JudgeType(resource)
            ?? (line is not null
                ? new(resource, SelectionReason.ChosenByArn, line == resource.Arn ? "Named by its ARN." : $"Matched by {line}.")
                : new(resource, SelectionReason.ChosenByTag, $"Tagged {tag.Key}={tag.Value}."));
    }

    private static string? LineOf(string arn, FrozenSet<string> arns, ImmutableArray<string> patterns)
    {
        if (arns.Contains(arn))
        {
            return arn;
        }

        foreach (var pattern in patterns)
        {
            if (Wildcard.Matches(arn, pattern))
            {
                return pattern;
            }
        }

        return null;
    }

    private static bool IsCluster(string? type) => type is not null && ClusterTypes.Contains(type);

    /// <summary>A pattern names a type when its resource part has more than <c>*</c>: arn:aws:ec2:*:*:volume/* does, arn:aws:ec2:* does not.</summary>
    private static bool NamesType(string line) => line.Split(':', 6) is [_, _, _, _, _, var resource] && resource.Trim('*').Length > 0;

    private SelectionVerdict Unmatched(InventoryResource resource)
    {
        foreach (var tag in _terms.ListOfTags)
        {
            if (resource.Tags.TryGetValue(tag.Key, out var value))
            {
                return new(resource, SelectionReason.TagDiffers, SelectionWords.Differs(tag.Key, value, tag.Value));
            }
        }

        return new(resource, SelectionReason.MatchedByNothing, "No ARN and no tag of the selection matches it.");
    }

    /// <summary>Null where its type is no hindrance.</summary>
    private SelectionVerdict? JudgeType(InventoryResource resource)
    {
        if (resource.Type is not { } type)
        {
            return new(resource, SelectionReason.TypeUnsupported, "AWS Backup protects nothing with an ARN of this form.");
        }

        if (_optIn is null)
        {
            return null;
        }

        if (IsTypeGuessed(resource))
        {
            return JudgeGuessed(resource);
        }

        if (!_optIn.TryGetValue(type, out var isOn))
        {
            return new(resource, SelectionReason.TypeUnsupported, $"AWS Backup does not support {type} in this Region.");
        }

        return isOn || (!IsCluster(type) && IsNamed(resource.Arn)) ? null : new(resource, SelectionReason.OptInOff, $"AWS Backup is switched off for {type} in this Region.");
    }

    private SelectionVerdict? JudgeGuessed(InventoryResource resource)
    {
        var off = ClusterTypes.Where(type => !_optIn!.GetValueOrDefault(type)).ToList();
        var types = string.Join(", ", off);
        return off.Count switch
        {
            0 => null,
            _ when off.Count == ClusterTypes.Length => new(resource, SelectionReason.OptInOff, $"AWS Backup is switched off for {types} in this Region."),
            _ => new(resource, SelectionReason.TypeUnclear, $"Its ARN does not tell whether it is Aurora, DocumentDB or Neptune; AWS Backup is switched off for {types}."),
        };
    }

    private bool IsNamed(string arn) => _arns.Any(line => line == arn && NamesType(line)) || _patterns.Any(pattern => NamesType(pattern) && Wildcard.Matches(arn, pattern));
}
