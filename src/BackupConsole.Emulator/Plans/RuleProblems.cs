using BackupConsole.Domain.Schedules;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Tags;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Plans;

/// <summary>What is wrong with a rule by itself, defaults filled in.</summary>
internal static class RuleProblems
{
    private const int MostCopyActions = 5;
    private const int MostTags = 10;

    public static IEnumerable<RuleProblem> Of(PlanRule rule, string account, string region) =>
    [
        .. Schedule(rule),
        .. Windows(rule),
        .. RuleLifecycles.Problems(rule),
        .. Copies(rule, VaultArn.Of(account, region, rule.TargetBackupVaultName)),
        .. Others(rule),
    ];

    private static IEnumerable<RuleProblem> Schedule(PlanRule rule)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(rule.ScheduleExpressionTimezone, out var zone) || !zone.HasIanaId)
        {
            yield return new RuleProblem($"Invalid timezone: {rule.ScheduleExpressionTimezone}");
        }

        if (!ScheduleExpression.TryParse(rule.ScheduleExpression, out var schedule, out var problems))
        {
            yield return new RuleProblem($"Invalid schedule expression {rule.ScheduleExpression}. {problems[0].Rule}");
            yield break;
        }

        if (schedule.RunsTooOften)
        {
            yield return new RuleProblem(
                $"Invalid schedule expression {rule.ScheduleExpression}. The minimum frequency of a backup rule is one hour.");
        }
    }

    private static IEnumerable<RuleProblem> Windows(PlanRule rule)
    {
        if (BackupWindows.Problem(rule.StartWindowMinutes, rule.CompletionWindowMinutes, "CompletionWindowMinutes") is { } problem)
        {
            yield return new RuleProblem(problem.Text);
        }
    }

    private static IEnumerable<RuleProblem> Copies(PlanRule rule, string targetArn)
    {
        if (rule.CopyActions.Count > MostCopyActions)
        {
            yield return new RuleProblem($"A backup rule must not have more than {MostCopyActions} copy actions.");
        }

        if (rule.CopyActions.DistinctBy(copy => copy.DestinationBackupVaultArn, StringComparer.Ordinal).Count() < rule.CopyActions.Count)
        {
            yield return new RuleProblem("The copy actions of a backup rule must have different destination backup vaults.");
        }

        foreach (var copy in rule.CopyActions)
        {
            if (!VaultArn.IsValid(copy.DestinationBackupVaultArn))
            {
                yield return new RuleProblem($"Invalid ARN. {copy.DestinationBackupVaultArn} is not the ARN of a backup vault.");
            }
            else if (copy.DestinationBackupVaultArn == targetArn)
            {
                yield return new RuleProblem("The destination backup vault of a copy action must not be the rule's own backup vault.");
            }

            if (RuleLifecycles.Problem(copy.Lifecycle) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<RuleProblem> Others(PlanRule rule)
    {
        if (rule.RecoveryPointTags.Count > MostTags)
        {
            yield return new RuleProblem($"A backup rule must not add more than {MostTags} tags to recovery points.");
        }

        if (TagRules.FirstProblem(rule.RecoveryPointTags) is { } tag)
        {
            yield return new RuleProblem(tag.Text);
        }

        if (rule.TargetLogicallyAirGappedBackupVaultArn is { } arn && !VaultArn.IsValid(arn))
        {
            yield return new RuleProblem($"Invalid ARN. {arn} is not the ARN of a backup vault.");
        }

        if (rule.IndexActions.SelectMany(action => action.ResourceTypes ?? []).FirstOrDefault(type => type is not ("EBS" or "S3")) is { } unindexed)
        {
            yield return new RuleProblem($"Recovery points of {unindexed} cannot be indexed.");
        }
    }
}
