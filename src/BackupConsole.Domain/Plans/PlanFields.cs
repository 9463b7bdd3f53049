using System.Collections.Immutable;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Plans;

/// <summary>Every field of a plan and of a rule, once: a field that is missing here is neither compared nor merged, and a test counts them.</summary>
internal static class PlanFields
{
    public static ImmutableArray<PlanField<BackupPlanBody>> OfPlan { get; } =
    [
        new(PlanPaths.PlanName, "Name", plan => plan.Name, plan => plan.Name, (plan, other) => plan with { Name = other.Name }),
        new(
            PlanPaths.AdvancedBackupSettings,
            "Advanced settings",
            plan => plan.AdvancedBackupSettings.OrderBy(setting => setting.ResourceType, StringComparer.Ordinal).Select(setting => (object)new { setting.ResourceType, Options = Sorted(setting.BackupOptions) }),
            plan => Lines(plan.AdvancedBackupSettings.SelectMany(setting => setting.BackupOptions, (setting, option) => $"{setting.ResourceType}: {option.Key} {option.Value}")),
            (plan, other) => plan with { AdvancedBackupSettings = other.AdvancedBackupSettings }),
        new(
            PlanPaths.ScanSettings,
            "Malware scans",
            plan => plan.ScanSettings,
            plan => Lines(plan.ScanSettings.Select(setting => $"{setting.MalwareScanner} of {string.Join(", ", setting.ResourceTypes)} as {setting.ScannerRoleArn}")),
            (plan, other) => plan with { ScanSettings = other.ScanSettings }),
    ];

    public static ImmutableArray<PlanField<BackupRule>> OfRule { get; } =
    [
        new(PlanPaths.RuleName, "Name", rule => rule.Name, rule => rule.Name, (rule, other) => rule with { Name = other.Name }),
        new(PlanPaths.TargetVault, "Vault", rule => rule.TargetVaultName, rule => rule.TargetVaultName, (rule, other) => rule with { TargetVaultName = other.TargetVaultName }),
        new(PlanPaths.TargetAirGappedVault, "Air-gapped vault", rule => rule.TargetAirGappedVaultArn, rule => rule.TargetAirGappedVaultArn, (rule, other) => rule with { TargetAirGappedVaultArn = other.TargetAirGappedVaultArn }),
        new(PlanPaths.Schedule, "Schedule", rule => rule.ScheduleExpression, rule => rule.ScheduleExpression, (rule, other) => rule with { ScheduleExpression = other.ScheduleExpression }),
        new(PlanPaths.TimeZone, "Time zone", rule => rule.TimeZone, rule => rule.TimeZone, (rule, other) => rule with { TimeZone = other.TimeZone }),
        new(PlanPaths.StartWindow, "Starts within", rule => StartMinutes(rule), rule => RuleWords.Minutes(StartMinutes(rule)), (rule, other) => rule with { Window = rule.Window with { StartWindowMinutes = other.Window.StartWindowMinutes } }),
        new(PlanPaths.CompletionWindow, "Completes within", rule => CompletionMinutes(rule), rule => RuleWords.Minutes(CompletionMinutes(rule)), (rule, other) => rule with { Window = rule.Window with { CompleteWindowMinutes = other.Window.CompleteWindowMinutes } }),
        new(PlanPaths.Lifecycle, "Retention", rule => rule.Lifecycle ?? Lifecycle.Forever, rule => RuleWords.Retention(rule.Lifecycle), (rule, other) => rule with { Lifecycle = other.Lifecycle }),
        new(PlanPaths.Continuous, "Continuous backup", rule => rule.IsContinuous, rule => rule.IsContinuous ? "On" : "Off", (rule, other) => rule with { IsContinuous = other.IsContinuous }),
        new(
            PlanPaths.RecoveryPointTags,
            "Tags of recovery points",
            rule => Sorted(rule.RecoveryPointTags),
            rule => Lines(Sorted(rule.RecoveryPointTags).Select(tag => $"{tag.Key} = {tag.Value}")),
            (rule, other) => rule with { RecoveryPointTags = other.RecoveryPointTags }),
        new(
            PlanPaths.CopyActions,
            "Copies",
            rule => rule.CopyActions.OrderBy(copy => copy.DestinationVaultArn, StringComparer.Ordinal).Select(copy => copy with { Lifecycle = copy.Lifecycle ?? Lifecycle.Forever }),
            rule => Lines(rule.CopyActions.Select(RuleWords.Copy)),
            (rule, other) => rule with { CopyActions = other.CopyActions }),
        new(
            PlanPaths.IndexActions,
            "Indexed for search",
            rule => IndexedTypes(rule),
            rule => IndexedTypes(rule) is { IsEmpty: false } types ? string.Join(", ", types) : null,
            (rule, other) => rule with { IndexActions = other.IndexActions }),
        new(PlanPaths.ScanActions, "Malware scan", rule => rule.ScanActions, rule => Lines(rule.ScanActions.Select(RuleWords.Scan)), (rule, other) => rule with { ScanActions = other.ScanActions }),
    ];

    private static int StartMinutes(BackupRule rule) => rule.Window.StartWindowMinutes ?? BackupWindow.DefaultStartWindowMinutes;

    private static int CompletionMinutes(BackupRule rule) => rule.Window.CompleteWindowMinutes ?? BackupWindow.DefaultCompleteWindowMinutes;

    private static ImmutableArray<string> IndexedTypes(BackupRule rule) => [.. rule.IndexActions.SelectMany(action => action.ResourceTypes).Order(StringComparer.Ordinal)];

    private static IEnumerable<KeyValuePair<string, string>> Sorted(ImmutableSortedDictionary<string, string> map) => map.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static string? Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}
