using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;
using BackupConsole.Domain.Settings;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Testing;

/// <summary>A sample of each command that there is; a test finds the one that is missing.</summary>
public static class EveryCommand
{
    private static readonly ImmutableSortedDictionary<string, string> Tags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "ann & \"bob\"").Add("Straße", "ü");

    private static readonly SelectionTerms Terms = new()
    {
        Resources = ["*"],
        ListOfTags = [KeyValuePair.Create("backup", "daily")],
        Conditions = [new TagCondition(ConditionOperator.StringLike, "env", "p*")],
        NotResources = ["arn:aws:s3:::logs"],
    };

    private static readonly BackupPlanBody Plan = new("plan", [new BackupRule("rule-1", "daily", "Default", "cron(0 5 ? * * *)", "Etc/UTC")
    {
        Lifecycle = new Lifecycle(30, 120, true),
        RecoveryPointTags = Tags,
        CopyActions = [new CopyAction("arn:v", new Lifecycle(null, 7))],
        IndexActions = [new IndexAction(["EBS"])],
        ScanActions = [new ScanAction("GUARDDUTY", "FULL_SCAN")],
    }])
    {
        AdvancedBackupSettings = [new AdvancedBackupSetting("EC2", Tags)],
        ScanSettings = [new ScanSetting("GUARDDUTY", ["EBS"], "arn:r")],
    };

    private static readonly RegionSettings Settings = new(
        ImmutableSortedDictionary<string, bool>.Empty.Add("EBS", false).Add("Storage Gateway", true), ImmutableSortedDictionary<string, bool>.Empty.Add("DynamoDB", true));

    /// <summary>Each command once, with everything set.</summary>
    public static ImmutableArray<BackupCommand> All =>
    [
        new StartBackupJob("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "Default", "arn:aws:iam::111122223333:role/Backup")
        {
            Window = new BackupWindow(60, 120),
            Lifecycle = new Lifecycle(30, 120, true),
            RecoveryPointTags = Tags,
            BackupOptions = Tags,
            IsIndexed = true,
        },
        new StopBackupJob("1"),
        new CreateBackupVault("vault", "arn:aws:kms:eu-central-1:111122223333:key/1") { BackupVaultTags = Tags },
        new StartRestoreJob("arn:p", "EBS", "arn:aws:iam::111122223333:role/Backup") { Metadata = Tags, CopySourceTagsToRestoredResource = true, IsArchived = true },
        new DeleteRecoveryPoint("Default", "arn:p"),
        new UpdateRecoveryPointLifecycle("Default", "arn:p", new Lifecycle(30, 120, true)) { ResourceType = "EBS" },
        new DisassociateRecoveryPoint("Default", "arn:p"),
        new StartCopyJob("Default", "arn:p", "arn:v", "arn:aws:iam::111122223333:role/Backup") { Lifecycle = new Lifecycle(30, 120, true) },
        new PutBackupVaultAccessPolicy("vault", "{\"Version\":\"2012-10-17\"}", "{\"Id\":\"before\"}"),
        new DeleteBackupVaultAccessPolicy("vault", "{\"Id\":\"before\"}"),
        new PutBackupVaultNotifications("vault", "arn:t", ["COPY_JOB_FAILED"]),
        new DeleteBackupVaultNotifications("vault"),
        new PutBackupVaultLockConfiguration("vault", new VaultLockSettings(1, 2, 3)),
        new DeleteBackupVaultLockConfiguration("vault"),
        new DeleteBackupVault("vault"),
        new ChangeTags("arn:v", Tags, ["old"]),
        new CreateBackupPlan(Plan) { BackupPlanTags = Tags },
        new UpdateBackupPlan("plan-1", "v1", Plan),
        new DeleteBackupPlan("plan-1", ["selection-1"]),
        new CreateBackupSelection("plan-1", "daily", "arn:aws:iam::111122223333:role/Backup", Terms),
        new ReplaceBackupSelection("plan-1", "selection-1", "daily", "daily-2", "arn:aws:iam::111122223333:role/Backup", Terms),
        new DeleteBackupSelection("plan-1", "selection-1"),
        new UpdateRegionSettings(Settings, [new PreferenceChange(ServicePreference.OptIn, "EBS", true), new PreferenceChange(ServicePreference.FullManagement, "DynamoDB", false)]),
        UpdateGlobalSettings.Of("isCrossAccountBackupEnabled", isOn: true),
    ];
}
