using BackupConsole.Emulator.Contracts;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;

namespace BackupConsole.Emulator.Engine;

/// <summary>What the rules of one plan that fire at the same instant order to be backed up.</summary>
internal static class RuleOrders
{
    /// <remarks>Where rules of a plan overlap on a resource, the one with the longer retention wins.</remarks>
    public static IEnumerable<BackupOrder> Of(
        IReadOnlyList<ScheduledRun> runs, IReadOnlyList<SelectionRecord> selections, IReadOnlyList<ResourceRecord> resources, RegionSettings settings)
    {
        var run = runs.MaxBy(candidate => Retention(candidate.Rule))!;
        var rule = run.Rule;
        var creator = Creator(run.Plan, rule);
        var copies = rule.CopyActions.Count == 0 ? null : ApiJson.Text(rule.CopyActions);
        foreach (var resource in resources)
        {
            if (selections.FirstOrDefault(selection => SelectionMatcher.Matches(selection.Document, resource, settings)) is not { } selection)
            {
                continue;
            }

            yield return new BackupOrder
            {
                Resource = resource,
                Vault = rule.TargetBackupVaultName,
                RoleArn = selection.Document.IamRoleArn,
                CreatedAt = run.At,
                StartWindow = TimeSpan.FromMinutes(rule.StartWindowMinutes),
                CompleteWindow = TimeSpan.FromMinutes(rule.StartWindowMinutes + rule.CompletionWindowMinutes),
                Lifecycle = rule.Lifecycle,
                CreatedBy = creator,
                BackupOptions = run.Plan.Document.AdvancedBackupSettings?.FirstOrDefault(setting => setting.ResourceType == resource.Type)?.BackupOptions,
                RecoveryPointTags = rule.RecoveryPointTags.Count == 0 ? null : rule.RecoveryPointTags,
                CopyActions = copies,
                Occasion = rule.RuleId,
            };
        }
    }

    private static long Retention(PlanRule rule) => rule.Lifecycle?.DeleteAfterDays is > 0 and var days ? days : long.MaxValue;

    private static RecoveryPointCreator Creator(PlanRecord plan, PlanRule rule) => new(
        plan.Id,
        plan.Arn,
        plan.Document.BackupPlanName,
        plan.Version,
        rule.RuleId,
        rule.RuleName,
        rule.ScheduleExpression,
        rule.ScheduleExpressionTimezone);
}
