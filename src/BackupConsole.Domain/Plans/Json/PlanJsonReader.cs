using System.Text.Json;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Plans.Json;

/// <summary>Reads AWS's JSON form of a plan, with the defaults that AWS fills in.</summary>
internal sealed class PlanJsonReader(JsonProblems problems)
{
    private static readonly string[] Wrappers = ["BackupPlan", "BackupPlanDocument"];

    // What the answers that hold a plan say besides.
    private static readonly string[] Besides =
        ["BackupPlanId", "BackupPlanArn", "BackupPlanTags", "CreationDate", "CreatorRequestId", "DeletionDate", "LastExecutionDate", "ScheduledRunsPreview", "VersionId", "ResponseMetadata"];

    /// <summary>A plan by itself, or one within what AWS answers or takes.</summary>
    public BackupPlanBody Read(JsonPart root)
    {
        if (root.Members.FirstOrDefault(member => Wrappers.Contains(member.Name) && member.Value.Kind == JsonValueKind.Object) is not { } wrapped)
        {
            return ReadPlan(root);
        }

        var plan = ReadPlan(wrapped.Value);
        var reader = new JsonObjectReader(root, "the document", problems);
        var settings = reader.List("AdvancedBackupSettings", ReadSetting);
        reader.End([wrapped.Name, .. Besides]);
        return plan.AdvancedBackupSettings.IsEmpty ? plan with { AdvancedBackupSettings = settings } : plan;
    }

    private BackupPlanBody ReadPlan(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "a backup plan", problems);
        var plan = new BackupPlanBody(reader.RequiredText(PlanPaths.PlanName), reader.List(PlanPaths.Rules, ReadRule))
        {
            AdvancedBackupSettings = reader.List(PlanPaths.AdvancedBackupSettings, ReadSetting),
            ScanSettings = reader.List(PlanPaths.ScanSettings, ReadScanSetting),
        };
        reader.End();
        return plan;
    }

    private BackupRule ReadRule(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "a rule", problems);
        var rule = new BackupRule(
            reader.Text("RuleId") ?? string.Empty,
            reader.RequiredText(PlanPaths.RuleName),
            reader.RequiredText(PlanPaths.TargetVault),
            reader.Text(PlanPaths.Schedule) ?? BackupRule.DefaultSchedule,
            reader.Text(PlanPaths.TimeZone) ?? BackupRule.DefaultTimeZone)
        {
            TargetAirGappedVaultArn = reader.Text(PlanPaths.TargetAirGappedVault),
            Window = new BackupWindow(reader.Number(PlanPaths.StartWindow), reader.Number(PlanPaths.CompletionWindow)),
            Lifecycle = reader.Object(PlanPaths.Lifecycle, ReadLifecycle),
            IsContinuous = reader.Flag(PlanPaths.Continuous),
            RecoveryPointTags = reader.Map(PlanPaths.RecoveryPointTags),
            CopyActions = reader.List(PlanPaths.CopyActions, ReadCopy),
            IndexActions = reader.List(PlanPaths.IndexActions, ReadIndex),
            ScanActions = reader.List(PlanPaths.ScanActions, ReadScan),
        };
        reader.End();
        return rule;
    }

    private Lifecycle ReadLifecycle(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "a lifecycle", problems);
        var lifecycle = new Lifecycle(
            Days(reader.Number(nameof(Lifecycle.MoveToColdStorageAfterDays))),
            Days(reader.Number(nameof(Lifecycle.DeleteAfterDays))),
            reader.Flag(nameof(Lifecycle.OptInToArchiveForSupportedResources)));
        reader.End("DeleteAfterEvent");
        return lifecycle;
    }

    // AWS writes and takes -1 for "never".
    private static int? Days(int? days) => days == -1 ? null : days;

    private CopyAction ReadCopy(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "a copy action", problems);
        var copy = new CopyAction(reader.RequiredText(PlanPaths.CopyDestination), reader.Object(PlanPaths.Lifecycle, ReadLifecycle));
        reader.End();
        return copy;
    }

    private IndexAction ReadIndex(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "an index action", problems);
        var action = new IndexAction(reader.Texts(nameof(IndexAction.ResourceTypes)));
        reader.End();
        return action;
    }

    private ScanAction ReadScan(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "a scan action", problems);
        var action = new ScanAction(reader.RequiredText(nameof(ScanAction.MalwareScanner)), reader.RequiredText(nameof(ScanAction.ScanMode)));
        reader.End();
        return action;
    }

    private AdvancedBackupSetting ReadSetting(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "an advanced setting", problems);
        var setting = new AdvancedBackupSetting(reader.RequiredText(nameof(AdvancedBackupSetting.ResourceType)), reader.Map(nameof(AdvancedBackupSetting.BackupOptions)));
        reader.End();
        return setting;
    }

    private ScanSetting ReadScanSetting(JsonPart part)
    {
        var reader = new JsonObjectReader(part, "a scan setting", problems);
        var setting = new ScanSetting(
            reader.RequiredText(nameof(ScanSetting.MalwareScanner)), reader.Texts(nameof(ScanSetting.ResourceTypes)), reader.RequiredText(nameof(ScanSetting.ScannerRoleArn)));
        reader.End();
        return setting;
    }
}
