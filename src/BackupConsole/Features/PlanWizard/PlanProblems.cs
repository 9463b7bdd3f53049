using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Which problems stand on the page: none before somebody could have known better.</summary>
internal static class PlanProblems
{
    /// <summary>The fields of a rule in the order of the page.</summary>
    private static readonly ImmutableArray<string> FieldsOfRule =
    [
        PlanPaths.RuleName, PlanPaths.TargetVault, PlanPaths.Schedule, PlanPaths.TimeZone, PlanPaths.StartWindow, PlanPaths.CompletionWindow, PlanPaths.Continuous,
        PlanPaths.Lifecycle, PlanPaths.CopyActions, PlanPaths.RecoveryPointTags, PlanPaths.IndexActions, PlanPaths.TargetAirGappedVault,
    ];

    public static ImmutableArray<Problem> Shown(PlanWizardState state, PlanReading reading) =>
    [
        .. reading.Problems.Where(problem => IsDue(state, reading, problem)),
        .. state.Refusal?.Problems ?? [],
    ];

    /// <summary>Those of a step; what stands in a rule that is not shown is named, because no link could lead to its field.</summary>
    public static ImmutableArray<Problem> Summary(ImmutableArray<Problem> shown, string step, int rule, PlanForm form)
    {
        var here = shown.Where(problem => PlanSteps.Of(problem) == step || problem.Field.Length == 0).ToImmutableArray();
        if (step != PlanSteps.Rules)
        {
            return here;
        }

        var others = here.Select(RuleOf).OfType<int>().Distinct().Where(index => index != rule && index < form.Rules.Length).Order();
        return
        [
            .. here.Where(problem => RuleOf(problem) is not { } index || index == rule),
            .. others.Select(index => new Problem(string.Empty, $"Rule {(index + 1).ToString(CultureInfo.InvariantCulture)}{(form.Rules[index].Name.Length > 0 ? $", {form.Rules[index].Name}," : string.Empty)} needs a change too.", "Choose it to see what.")),
        ];
    }

    public static int? FirstRule(ImmutableArray<Problem> problems) => problems.Select(RuleOf).FirstOrDefault(rule => rule is not null);

    public static bool IsOfRule(ImmutableArray<Problem> problems, int rule) => problems.Any(problem => RuleOf(problem) == rule);

    /// <summary>Which rule a problem is of; null where it is of none.</summary>
    public static int? RuleOf(Problem problem) =>
        problem.Field.StartsWith(PlanPaths.Rules + "[", StringComparison.Ordinal) && problem.Field.IndexOf(']', StringComparison.Ordinal) is > 0 and var end
            ? int.Parse(problem.Field.AsSpan(PlanPaths.Rules.Length + 1, end - PlanPaths.Rules.Length - 1), CultureInfo.InvariantCulture)
            : null;

    /// <summary>The place on the page within its rule.</summary>
    public static int PlaceOf(Problem problem)
    {
        var within = problem.Field[(problem.Field.IndexOf("].", StringComparison.Ordinal) + 1)..].TrimStart('.');
        var end = within.IndexOfAny(['.', '[']);
        return FieldsOfRule.IndexOf(end < 0 ? within : within[..end]);
    }

    private static bool IsDue(PlanWizardState state, PlanReading reading, Problem problem) =>
        state.Passed.Contains(PlanSteps.Of(problem))
        || state.Touched.Contains(problem.Field)
        || (problem.Field != state.Editing && !reading.Missing.Contains(problem.Field));
}
