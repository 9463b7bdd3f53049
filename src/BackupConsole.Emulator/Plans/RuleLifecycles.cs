using BackupConsole.Emulator.Contracts;

namespace BackupConsole.Emulator.Plans;

/// <summary>The lifecycles of a rule and of its copies. The resource types are not known yet, so what depends on them is judged by the job.</summary>
internal static class RuleLifecycles
{
    private const long LongestDays = 36_500;
    private const long ShortestColdDays = 90;
    private const long LongestContinuousDays = 35;

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

    public static RuleProblem? Problem(Lifecycle? lifecycle)
    {
        if (lifecycle is null)
        {
            return null;
        }

        if (lifecycle.DeleteAfterEvent is not null)
        {
            return new RuleProblem("Invalid lifecycle. DeleteAfterEvent is not valid as an input.");
        }

        // -1 is AWS's other way to say "never".
        var delete = lifecycle.DeleteAfterDays is -1 ? null : lifecycle.DeleteAfterDays;
        var cold = lifecycle.MoveToColdStorageAfterDays is -1 ? null : lifecycle.MoveToColdStorageAfterDays;
        return (delete, cold) switch
        {
            ( < 1 or > LongestDays, _) => new RuleProblem("Invalid lifecycle. DeleteAfterDays cannot be less than 1 or more than 36500 days"),
            (_, < 1 or > LongestDays) => new RuleProblem("Invalid lifecycle. MoveToColdStorageAfterDays cannot be less than 1 or more than 36500 days"),
            _ when delete < cold + ShortestColdDays =>
                new RuleProblem("Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays"),
            _ => null,
        };
    }

    private static RuleProblem? OfContinuous(Lifecycle? lifecycle) => lifecycle switch
    {
        { MoveToColdStorageAfterDays: > 0 } => new RuleProblem("Invalid lifecycle. MoveToColdStorageAfterDays is unavailable", "ERROR_3015"),
        { DeleteAfterDays: > LongestContinuousDays } =>
            new RuleProblem("Invalid lifecycle. DeleteAfterDays cannot be more than 35 days for a rule with continuous backup"),
        { DeleteAfterDays: >= 0 } => null,
        _ => new RuleProblem("Lifecycle must be specified for backup rule enabled continuous backup"),
    };
}
