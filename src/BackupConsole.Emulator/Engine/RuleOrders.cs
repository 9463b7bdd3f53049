using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Engine;

/// <summary>What the rules of one plan that fire at the same instant order to be backed up.</summary>
internal static class RuleOrders
{
    /// <remarks>
    /// A continuous rule keeps continuous recovery points of the types that have them and makes snapshots of the others. Only snapshots
    /// compete with each other, see <see cref="OverlappingRules"/>.
    /// </remarks>
    public static IEnumerable<BackupOrder> Of(IReadOnlyList<ScheduledRun> runs, IReadOnlyList<ChosenResource> chosen)
    {
        var rules = runs[0].Plan.Document.Rules;
        var continuous = runs.Where(run => run.Rule.EnableContinuousBackup).ToList();
        var ofContinuousTypes = OverlappingRules.Winner(
            [.. runs.Where(run => !run.Rule.EnableContinuousBackup)], [.. rules.Where(rule => !rule.EnableContinuousBackup)]);
        var ofOtherTypes = OverlappingRules.Winner(runs, rules);
        var demands = runs.DistinctBy(run => run.Rule.RuleId, StringComparer.Ordinal)
            .ToDictionary(run => run.Rule.RuleId, run => new Demand(run, Creator(run.Plan, run.Rule), Copies(run.Rule)), StringComparer.Ordinal);
        foreach (var (resource, selection) in chosen)
        {
            var isContinuousType = SupportedResourceTypes.HasContinuousBackup(resource.Type);
            foreach (var run in isContinuousType ? continuous : [])
            {
                yield return Order(demands[run.Rule.RuleId], resource, selection) with { IsContinuous = true };
            }

            if ((isContinuousType ? ofContinuousTypes : ofOtherTypes) is { } winner)
            {
                yield return Order(demands[winner.Rule.RuleId], resource, selection);
            }
        }
    }

    private static BackupOrder Order(Demand demand, ResourceRecord resource, SelectionDocument selection) => new()
    {
        Resource = resource,
        Vault = demand.Rule.TargetBackupVaultName,
        RoleArn = selection.IamRoleArn,
        CreatedAt = demand.Run.At,
        StartWindow = TimeSpan.FromMinutes(demand.Rule.StartWindowMinutes),
        CompletionWindow = TimeSpan.FromMinutes(demand.Rule.CompletionWindowMinutes),
        Lifecycle = demand.Rule.Lifecycle,
        CreatedBy = demand.Creator,
        BackupOptions = demand.Run.Plan.Document.AdvancedBackupSettings?.FirstOrDefault(setting => setting.ResourceType == resource.Type)?.BackupOptions,
        RecoveryPointTags = demand.Rule.RecoveryPointTags.Count == 0 ? null : demand.Rule.RecoveryPointTags,
        CopyActions = demand.Copies,
        Occasion = demand.Rule.RuleId,
    };

    private static string? Copies(PlanRule rule) => rule.CopyActions.Count == 0 ? null : ApiJson.Text(rule.CopyActions);

    private static RecoveryPointCreator Creator(PlanRecord plan, PlanRule rule) => new(
        plan.Id,
        plan.Arn,
        plan.Document.BackupPlanName,
        plan.Version,
        rule.RuleId,
        rule.RuleName,
        rule.ScheduleExpression,
        rule.ScheduleExpressionTimezone);

    /// <summary>A run with what is the same for all of its orders.</summary>
    private sealed record Demand(ScheduledRun Run, RecoveryPointCreator Creator, string? Copies)
    {
        public PlanRule Rule => Run.Rule;
    }
}
