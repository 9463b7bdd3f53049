using System.Collections.Immutable;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Tests.Plans;

public sealed class PlanDifferenceTests
{
    private static readonly BackupRule Daily = new("1", "daily", "Default", "cron(0 5 ? * * *)", "Etc/UTC");
    private static readonly BackupRule Weekly = new("2", "weekly", "Default", "cron(0 5 ? * 1 *)", "Etc/UTC");
    private static readonly BackupPlanBody Plan = new("plan", [Daily, Weekly]);

    /// <summary>A rule changed in one field, and what the difference says.</summary>
    public static TheoryData<BackupRule, string, string?, string?> Changes => new()
    {
        { Daily with { Name = "nightly" }, "RuleName", "daily", "nightly" },
        { Daily with { TargetVaultName = "Ledger" }, "TargetBackupVaultName", "Default", "Ledger" },
        { Daily with { TargetAirGappedVaultArn = "arn:v" }, "TargetLogicallyAirGappedBackupVaultArn", null, "arn:v" },
        { Daily with { ScheduleExpression = "cron(0 6 ? * * *)" }, "ScheduleExpression", "cron(0 5 ? * * *)", "cron(0 6 ? * * *)" },
        { Daily with { TimeZone = "Europe/Berlin" }, "ScheduleExpressionTimezone", "Etc/UTC", "Europe/Berlin" },
        { Daily with { Window = new BackupWindow(60, null) }, "StartWindowMinutes", "8 hours", "1 hour" },
        { Daily with { Window = new BackupWindow(null, 1_500) }, "CompletionWindowMinutes", "7 days", "25 hours" },
        { Daily with { Lifecycle = new Lifecycle(30, 120) }, "Lifecycle", "kept for ever", "moved to cold storage after 30 days and deleted after 120 days" },
        { Daily with { IsContinuous = true }, "EnableContinuousBackup", "Off", "On" },
        { Daily with { RecoveryPointTags = Map("team", "db") }, "RecoveryPointTags", null, "team = db" },
        { Daily with { CopyActions = [new CopyAction("arn:v", new Lifecycle(null, 1))] }, "CopyActions", null, "arn:v, kept 1 day" },
        { Daily with { IndexActions = [new IndexAction(["S3", "EBS"])] }, "IndexActions", null, "EBS, S3" },
        { Daily with { ScanActions = [new ScanAction("GUARDDUTY", "FULL_SCAN")] }, "ScanActions", null, "GUARDDUTY, full" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_field_is_named_with_before_and_after(BackupRule changed, string field, string? before, string? after)
    {
        var difference = PlanDifference.Between(Plan, Plan with { Rules = [changed, Weekly] });

        Assert.Equal([ChangeKind.Changed, ChangeKind.Same], difference.Rules.Select(rule => rule.Kind));
        var change = Assert.Single(difference.Rules[0].Fields);
        Assert.Equal((field, before, after), (change.Field, change.Before, change.After));
    }

    // The window is two fields, and an id is not compared.
    [Fact]
    public void Every_property_of_a_rule_is_in_the_table_above() =>
        Assert.Equal(typeof(BackupRule).GetProperties().Count(property => property is { CanWrite: true, Name: not "Id" }) + 1, Changes.Count);

    [Fact]
    public void Defaults_order_and_ids_make_no_difference()
    {
        var one = Daily with { RecoveryPointTags = Map("b", "1").Add("a", "2"), CopyActions = [new CopyAction("arn:x"), new CopyAction("arn:y")] };
        var other = one with
        {
            Id = "",
            Window = new BackupWindow(480, 10_080),
            Lifecycle = Lifecycle.Forever,
            CopyActions = [new CopyAction("arn:y", Lifecycle.Forever), new CopyAction("arn:x")],
            RecoveryPointTags = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("a", "2").Add("b", "1"),
        };

        Assert.True(PlanDifference.Between(Plan with { Rules = [one, Weekly] }, Plan with { Rules = [Weekly, other] }).IsEmpty);
    }

    [Fact]
    public void Rules_are_matched_by_id_and_else_by_name()
    {
        var difference = PlanDifference.Between(Plan, Plan with { Rules = [Daily with { Name = "nightly" }, Weekly with { Id = "" }, Daily with { Id = "", Name = "hourly" }] });

        Assert.Equal([("nightly", ChangeKind.Changed), ("weekly", ChangeKind.Same), ("hourly", ChangeKind.Added)], difference.Rules.Select(rule => (rule.Name, rule.Kind)));
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public void A_removed_rule_comes_last() =>
        Assert.Equal([("weekly", ChangeKind.Same), ("daily", ChangeKind.Removed)], PlanDifference.Between(Plan, Plan with { Rules = [Weekly] }).Rules.Select(rule => (rule.Name, rule.Kind)));

    [Fact]
    public void What_a_plan_says_besides_its_rules_is_compared()
    {
        var after = Plan with
        {
            Name = "other",
            AdvancedBackupSettings = [new AdvancedBackupSetting("EC2", Map("WindowsVSS", "enabled"))],
            ScanSettings = [new ScanSetting("GUARDDUTY", ["EBS"], "arn:r")],
        };

        Assert.Equal(
            [("plan", "other"), (null, "EC2: WindowsVSS enabled"), (null, "GUARDDUTY of EBS as arn:r")],
            PlanDifference.Between(Plan, after).Fields.Select(change => (change.Before, change.After)));
    }

    private static ImmutableSortedDictionary<string, string> Map(string key, string value) => ImmutableSortedDictionary<string, string>.Empty.Add(key, value);
}
