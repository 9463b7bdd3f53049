using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using BackupConsole.Ui.Wizards;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The steps of the wizard, and which one a field stands in.</summary>
internal static class PlanSteps
{
    public const string Start = "start";

    public const string Plan = "plan";

    public const string Rules = "rules";

    public const string Review = "review";

    /// <summary>The steps for a form: an edit begins with the plan that is there.</summary>
    public static ImmutableArray<string> KeysOf(PlanForm form) => form.IsNew ? [Start, Plan, Rules, Review] : [Plan, Rules, Review];

    public static ImmutableArray<WizardStep> Of(PlanWizardState state, PlanReading reading)
    {
        var form = state.Form!;
        var isStarted = !form.IsNew || form.StartedFrom is not null;
        return
        [
            .. KeysOf(form).Select(key => Texts(key, form.IsNew) with
            {
                IsOpen = key == Start || isStarted,
                IsDone = state.Passed.Contains(key),
                HasProblems = state.Passed.Contains(key) && reading.Problems.Any(problem => Of(problem) == key),
            }),
        ];
    }

    public static string Of(Problem problem) => problem.Field switch
    {
        PlanFieldNames.Connection or PlanFieldNames.Template or PlanFieldNames.Json or PlanFieldNames.CopyOf => Start,
        var field when field == PlanPaths.Rules || field.StartsWith(PlanPaths.Rules + "[", StringComparison.Ordinal) => Rules,
        { Length: 0 } => Review,
        _ => Plan,
    };

    /// <summary>What stands on the button of the last step.</summary>
    public static string SendText(bool isNew, bool isSending) => (isNew, isSending) switch
    {
        (true, false) => "Create plan",
        (true, true) => "Creating…",
        (false, false) => "Save new version",
        (false, true) => "Saving…",
    };

    private static WizardStep Texts(string key, bool isNew) => key switch
    {
        Start => new(key, "Start", "Where the plan is made, and what it begins from."),
        Plan => new(key, "Plan", "What holds for the whole plan."),
        Rules => new(key, "Rules", "Each rule says when to back up, into which vault and for how long."),
        _ => new(key, "Review", isNew ? "What will be made." : "What will change."),
    };
}
