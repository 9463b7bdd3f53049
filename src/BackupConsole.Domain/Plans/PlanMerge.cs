using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>
/// The three-way difference of a plan that somebody else has changed while it was edited here. What only one of the two changed is taken from the one; what both
/// changed differently is a conflict, which a person decides.
/// </summary>
public sealed class PlanMerge
{
    private readonly BackupPlanBody _base;
    private readonly BackupPlanBody _theirs;
    private readonly BackupPlanBody _mine;

    /// <param name="base">The version that the edit began from.</param>
    /// <param name="theirs">The version that is in force now.</param>
    /// <param name="mine">The edit.</param>
    public PlanMerge(BackupPlanBody @base, BackupPlanBody theirs, BackupPlanBody mine)
    {
        (_base, _theirs, _mine) = (@base, theirs, mine);
        TheirChanges = PlanDifference.Between(@base, theirs);
        MyChanges = PlanDifference.Between(@base, mine);
        var conflicts = ImmutableArray.CreateBuilder<PlanConflict>();
        Run(conflict =>
        {
            conflicts.Add(conflict);
            return false;
        });
        Conflicts = conflicts.ToImmutable();
    }

    public PlanDifference TheirChanges { get; }

    public PlanDifference MyChanges { get; }

    public ImmutableArray<PlanConflict> Conflicts { get; }

    /// <summary>The plan with both people's changes.</summary>
    /// <param name="theirs">The keys of the conflicts that are decided for them; the others are decided for me.</param>
    public BackupPlanBody Resolve(IReadOnlyCollection<string> theirs) => Run(conflict => theirs.Contains(conflict.Key));

    private BackupPlanBody Run(Func<PlanConflict, bool> isTheirs)
    {
        var plan = MergeFields(PlanFields.OfPlan, null, _base, _theirs, _mine, isTheirs);
        var theirsOf = RulePairs.Of(_base.Rules, _theirs.Rules);
        var mineOf = RulePairs.Of(_base.Rules, _mine.Rules);
        var kept = _base.Rules.Select(rule => MergeRule(rule, Of(theirsOf, rule), Of(mineOf, rule), isTheirs));
        var added = RulePairs.Of(Added(theirsOf), Added(mineOf)).Select(pair => MergeAdded(pair.Before, pair.After, isTheirs));
        return plan with { Rules = [.. kept.Concat(added).OfType<BackupRule>()] };
    }

    private static BackupRule? MergeRule(BackupRule old, BackupRule? theirs, BackupRule? mine, Func<PlanConflict, bool> isTheirs)
    {
        if (theirs is not null && mine is not null)
        {
            return MergeFields(PlanFields.OfRule, old.Name, old, theirs, mine, isTheirs);
        }

        // One of the two removed it: that stands unless the other one changed it.
        if ((theirs ?? mine) is not { } left || PlanFields.OfRule.All(field => field.IsSame(old, left)))
        {
            return null;
        }

        var conflict = new PlanConflict(old.Name, string.Empty, "The rule", RuleWords.Of(old), theirs is null ? null : RuleWords.Of(theirs), mine is null ? null : RuleWords.Of(mine));
        return isTheirs(conflict) ? theirs : mine;
    }

    /// <summary>Where both added a rule of one name, each field that differs is a conflict.</summary>
    private static BackupRule? MergeAdded(BackupRule? theirs, BackupRule? mine, Func<PlanConflict, bool> isTheirs) => (theirs, mine) switch
    {
        ({ } other, { } own) => PlanFields.OfRule.Where(field => !field.IsSame(other, own)).Aggregate(
            own, (merged, field) => isTheirs(new PlanConflict(own.Name, field.Path, field.Label, null, field.Words(other), field.Words(own))) ? field.Take(merged, other) : merged),
        _ => theirs ?? mine,
    };

    private static T MergeFields<T>(ImmutableArray<PlanField<T>> fields, string? rule, T old, T theirs, T mine, Func<PlanConflict, bool> isTheirs)
    {
        var merged = mine;
        foreach (var field in fields.Where(field => !field.IsSame(theirs, mine) && !field.IsSame(old, theirs)))
        {
            if (field.IsSame(old, mine) || isTheirs(new PlanConflict(rule, field.Path, field.Label, field.Words(old), field.Words(theirs), field.Words(mine))))
            {
                merged = field.Take(merged, theirs);
            }
        }

        return merged;
    }

    private static BackupRule? Of(ImmutableArray<(BackupRule? Before, BackupRule? After)> pairs, BackupRule rule) => pairs.First(pair => ReferenceEquals(pair.Before, rule)).After;

    private static ImmutableArray<BackupRule> Added(ImmutableArray<(BackupRule? Before, BackupRule? After)> pairs) => [.. pairs.Where(pair => pair.Before is null).Select(pair => pair.After!)];
}
