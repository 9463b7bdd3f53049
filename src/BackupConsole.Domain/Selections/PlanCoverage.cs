using System.Collections.Frozen;
using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Selections;

/// <summary>Which plans choose which of the visible resources of an account and Region.</summary>
public sealed class PlanCoverage
{
    private readonly FrozenDictionary<string, ImmutableArray<CoveringSelection>> _byArn;

    private PlanCoverage(FrozenDictionary<string, ImmutableArray<CoveringSelection>> byArn) => _byArn = byArn;

    public static PlanCoverage Empty { get; } = new(FrozenDictionary<string, ImmutableArray<CoveringSelection>>.Empty);

    /// <param name="plans">Plans with their selections.</param>
    /// <param name="resources">What this console sees.</param>
    /// <param name="optIn">See <see cref="SelectionMatcher"/>.</param>
    public static PlanCoverage Of(IEnumerable<BackupPlan> plans, IReadOnlyCollection<InventoryResource> resources, ImmutableSortedDictionary<string, bool>? optIn)
    {
        var selections = plans
            .SelectMany(plan => plan.Selections, (plan, selection) => (plan, selection, matcher: new SelectionMatcher(SelectionTerms.Of(selection), optIn)))
            .ToList();
        return new(resources.DistinctBy(resource => resource.Arn).ToFrozenDictionary(
            resource => resource.Arn,
            resource => selections
                .Select(candidate => (candidate.plan, candidate.selection, verdict: candidate.matcher.Judge(resource)))
                .Where(judged => judged.verdict.IsSelected)
                .Select(judged => new CoveringSelection(judged.plan, judged.selection, judged.verdict.Words))
                .ToImmutableArray(),
            StringComparer.Ordinal));
    }

    /// <summary>The selections that choose a resource; empty for one that no plan chooses, or that is not visible.</summary>
    public ImmutableArray<CoveringSelection> OfResource(string arn) => _byArn.GetValueOrDefault(arn, []);

    /// <summary>The ARNs that nothing would choose any more without a selection.</summary>
    public ImmutableArray<string> OnlyBy(string planId, string selectionId) =>
    [
        .. _byArn
            .Where(covered => !covered.Value.IsEmpty && covered.Value.All(by => by.Plan.Id == planId && by.Selection.Id == selectionId))
            .Select(covered => covered.Key)
            .Order(StringComparer.Ordinal),
    ];
}
