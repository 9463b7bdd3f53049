using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>
/// What two versions of a plan differ in: what they mean is compared, so that AWS's defaults are the same written out or left out, and the order of rules, tags and
/// copies makes no difference. A rule is the same one by its id, or else by its name.
/// </summary>
/// <param name="Fields">Of the plan itself.</param>
/// <param name="Rules">Every rule of both, those that stayed the same too: in the order of the later version, then what was removed.</param>
public sealed record PlanDifference(ImmutableArray<FieldChange> Fields, ImmutableArray<RuleDifference> Rules)
{
    public bool IsEmpty => Fields.IsEmpty && Rules.All(rule => rule.Kind == ChangeKind.Same);

    public static PlanDifference Between(BackupPlanBody before, BackupPlanBody after)
    {
        var pairs = RulePairs.Of(before.Rules, after.Rules);
        return new PlanDifference(
            Changes(PlanFields.OfPlan, before, after),
            [.. pairs.Select(pair => new RuleDifference(pair.Before, pair.After, pair is { Before: { } old, After: { } changed } ? Changes(PlanFields.OfRule, old, changed) : []))]);
    }

    private static ImmutableArray<FieldChange> Changes<T>(ImmutableArray<PlanField<T>> fields, T before, T after) =>
        [.. fields.Where(field => !field.IsSame(before, after)).Select(field => new FieldChange(field.Path, field.Label, field.Words(before), field.Words(after)))];
}
