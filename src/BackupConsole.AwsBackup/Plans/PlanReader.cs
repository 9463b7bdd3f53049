using System.Collections.Immutable;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Windows;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Plans;

/// <summary>Reads AWS's forms of a plan.</summary>
internal static class PlanReader
{
    public static BackupPlan Read(Sdk.BackupPlansListMember plan) => new(
        Answers.Required(plan.BackupPlanId, "BackupPlanId"),
        Answers.Required(plan.BackupPlanArn, "BackupPlanArn"),
        Answers.Required(plan.BackupPlanName, "BackupPlanName"),
        Answers.Required(plan.VersionId, "VersionId"),
        Answers.Required(plan.CreationDate, "CreationDate"))
    {
        AdvancedBackupSettings = ReadAll(plan.AdvancedBackupSettings, Read),
        LastExecutedAt = Answers.Instant(plan.LastExecutionDate),
        DeletedAt = Answers.Instant(plan.DeletionDate),
        CreatorRequestId = plan.CreatorRequestId,
    };

    public static BackupPlan Read(Sdk.GetBackupPlanResponse answer)
    {
        var body = ReadBody(Answers.Required(answer.BackupPlan, "BackupPlan"));
        return new BackupPlan(
            Answers.Required(answer.BackupPlanId, "BackupPlanId"),
            Answers.Required(answer.BackupPlanArn, "BackupPlanArn"),
            body.Name,
            Answers.Required(answer.VersionId, "VersionId"),
            Answers.Required(answer.CreationDate, "CreationDate"))
        {
            Rules = body.Rules,

            // AWS puts them beside the plan, and leaves them out within it.
            AdvancedBackupSettings = answer.AdvancedBackupSettings is { Count: > 0 } settings ? ReadAll(settings, Read) : body.AdvancedBackupSettings,
            ScanSettings = body.ScanSettings,
            LastExecutedAt = Answers.Instant(answer.LastExecutionDate),
            DeletedAt = Answers.Instant(answer.DeletionDate),
            CreatorRequestId = answer.CreatorRequestId,
            ScheduledRuns = ReadAll(answer.ScheduledRunsPreview, Read),
        };
    }

    public static BackupPlanVersion ReadVersion(Sdk.BackupPlansListMember version) => new(
        Answers.Required(version.VersionId, "VersionId"),
        Answers.Required(version.BackupPlanName, "BackupPlanName"),
        Answers.Required(version.CreationDate, "CreationDate"));

    public static BackupPlanBody ReadBody(Sdk.BackupPlan plan) => new(Answers.Required(plan.BackupPlanName, "BackupPlanName"), ReadAll(plan.Rules, Read))
    {
        AdvancedBackupSettings = ReadAll(plan.AdvancedBackupSettings, Read),
        ScanSettings = ReadAll(plan.ScanSettings, Read),
    };

    private static BackupRule Read(Sdk.BackupRule rule) => new(
        Answers.Required(rule.RuleId, "RuleId"),
        Answers.Required(rule.RuleName, "RuleName"),
        Answers.Required(rule.TargetBackupVaultName, "TargetBackupVaultName"),
        rule.ScheduleExpression ?? BackupRule.DefaultSchedule,
        rule.ScheduleExpressionTimezone ?? BackupRule.DefaultTimeZone)
    {
        TargetAirGappedVaultArn = rule.TargetLogicallyAirGappedBackupVaultArn,
        Window = new BackupWindow(Answers.Int32(rule.StartWindowMinutes), Answers.Int32(rule.CompletionWindowMinutes)),
        Lifecycle = SharedMembers.Lifecycle(rule.Lifecycle),
        IsContinuous = rule.EnableContinuousBackup ?? false,
        RecoveryPointTags = SharedMembers.Map(rule.RecoveryPointTags),
        CopyActions = ReadAll(rule.CopyActions, Read),
        IndexActions = ReadAll(rule.IndexActions, action => new IndexAction([.. action.ResourceTypes ?? []])),
        ScanActions = ReadAll(rule.ScanActions, action => new ScanAction(action.MalwareScanner?.Value ?? string.Empty, action.ScanMode?.Value ?? string.Empty)),
    };

    private static CopyAction Read(Sdk.CopyAction copy) => new(Answers.Required(copy.DestinationBackupVaultArn, "DestinationBackupVaultArn"), SharedMembers.Lifecycle(copy.Lifecycle));

    private static AdvancedBackupSetting Read(Sdk.AdvancedBackupSetting setting) => new(Answers.Required(setting.ResourceType, "ResourceType"), SharedMembers.Map(setting.BackupOptions));

    private static ScanSetting Read(Sdk.ScanSetting setting) => new(setting.MalwareScanner?.Value ?? string.Empty, [.. setting.ResourceTypes ?? []], setting.ScannerRoleArn ?? string.Empty);

    private static ScheduledRun Read(Sdk.ScheduledPlanExecutionMember run) => new(
        Answers.Required(run.ExecutionTime, "ExecutionTime"), Answers.Required(run.RuleId, "RuleId"), Answers.Required(run.RuleExecutionType, "RuleExecutionType").Value);

    private static ImmutableArray<T> ReadAll<TMember, T>(List<TMember>? members, Func<TMember, T> read) => members is null ? [] : [.. members.Select(read)];
}
