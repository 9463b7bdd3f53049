using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Plans;

/// <summary>Writes a plan as AWS takes it. What is empty is left out, so that AWS's defaults are AWS's.</summary>
internal static class PlanWriter
{
    public static Sdk.BackupPlanInput InputOf(BackupPlanBody plan) => new()
    {
        BackupPlanName = plan.Name,
        Rules = [.. plan.Rules.Select(InputOf)],
        AdvancedBackupSettings = WriteAll(plan.AdvancedBackupSettings, setting => new Sdk.AdvancedBackupSetting { ResourceType = setting.ResourceType, BackupOptions = Write(setting.BackupOptions) }),
        ScanSettings = WriteAll(plan.ScanSettings, setting => new Sdk.ScanSetting { MalwareScanner = setting.MalwareScanner, ResourceTypes = [.. setting.ResourceTypes], ScannerRoleArn = setting.ScannerRoleArn }),
    };

    private static Sdk.BackupRuleInput InputOf(BackupRule rule) => new()
    {
        RuleName = rule.Name,
        TargetBackupVaultName = rule.TargetVaultName,
        TargetLogicallyAirGappedBackupVaultArn = rule.TargetAirGappedVaultArn,
        ScheduleExpression = rule.ScheduleExpression,
        ScheduleExpressionTimezone = rule.TimeZone,
        StartWindowMinutes = rule.Window.StartWindowMinutes,
        CompletionWindowMinutes = rule.Window.CompleteWindowMinutes,
        Lifecycle = Write(rule.Lifecycle),
        EnableContinuousBackup = rule.IsContinuous ? true : null,
        RecoveryPointTags = Write(rule.RecoveryPointTags),
        CopyActions = WriteAll(rule.CopyActions, copy => new Sdk.CopyAction { DestinationBackupVaultArn = copy.DestinationVaultArn, Lifecycle = Write(copy.Lifecycle) }),
        IndexActions = WriteAll(rule.IndexActions, action => new Sdk.IndexAction { ResourceTypes = [.. action.ResourceTypes] }),
        ScanActions = WriteAll(rule.ScanActions, action => new Sdk.ScanAction { MalwareScanner = action.MalwareScanner, ScanMode = action.ScanMode }),
    };

    private static Sdk.Lifecycle? Write(Domain.Lifecycles.Lifecycle? lifecycle) => lifecycle is null || lifecycle == Domain.Lifecycles.Lifecycle.Forever
        ? null
        : new Sdk.Lifecycle
        {
            MoveToColdStorageAfterDays = lifecycle.MoveToColdStorageAfterDays,
            DeleteAfterDays = lifecycle.DeleteAfterDays,
            OptInToArchiveForSupportedResources = lifecycle.OptInToArchiveForSupportedResources ? true : null,
        };

    private static Dictionary<string, string>? Write(ImmutableSortedDictionary<string, string> map) => map.IsEmpty ? null : new(map, StringComparer.Ordinal);

    private static List<TMember>? WriteAll<T, TMember>(ImmutableArray<T> items, Func<T, TMember> write) => items.IsEmpty ? null : [.. items.Select(write)];
}
