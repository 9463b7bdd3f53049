using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Plans;

/// <summary>The lifecycles of a rule and of its copies. The resource types are not known yet, so what depends on them is judged by the job.</summary>
internal static class RuleLifecycles
{
    public static IEnumerable<RuleProblem> Problems(PlanRule rule)
    {
        if (rule.EnableContinuousBackup && OfContinuous(rule.Lifecycle) is { } continuous)
        {
            yield return continuous;
        }
        else if (Problem(rule.Lifecycle) is { } problem)
        {
            yield return problem;
        }
    }

    public static RuleProblem? Problem(Lifecycle? lifecycle) =>
        lifecycle is not null && LifecycleProblem.Of(lifecycle) is { } problem ? new RuleProblem(problem) : null;

    private static RuleProblem? OfContinuous(Lifecycle? lifecycle) => lifecycle switch
    {
        { MoveToColdStorageAfterDays: > 0 } => new RuleProblem("Invalid lifecycle. MoveToColdStorageAfterDays is unavailable", "ERROR_3015"),
        { DeleteAfterDays: > LifecycleProblem.LongestContinuousDays } =>
            new RuleProblem("Invalid lifecycle. DeleteAfterDays cannot be more than 35 days for a rule with continuous backup"),
        { DeleteAfterDays: >= 0 } => null,
        _ => new RuleProblem("Lifecycle must be specified for backup rule enabled continuous backup"),
    };
}
