using System.Collections.Immutable;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Tests.Plans;

public sealed class BackupPlanBodyTests
{
    private const string Copy = "arn:aws:backup:eu-west-1:111122223333:backup-vault:Copies";

    private static readonly BackupRule Rule = new("", "daily", "Default", "cron(0 5 ? * * *)", "Etc/UTC") { Lifecycle = new Lifecycle(null, 35) };

    /// <summary>A rule that AWS would refuse, and the field that a form must show it at.</summary>
    public static TheoryData<BackupRule, string> Refused => new()
    {
        { Rule with { Name = "" }, "RuleName" },
        { Rule with { Name = "a b" }, "RuleName" },
        { Rule with { Name = new string('a', 51) }, "RuleName" },
        { Rule with { TargetVaultName = "x" }, "TargetBackupVaultName" },
        { Rule with { TargetAirGappedVaultArn = "Default" }, "TargetLogicallyAirGappedBackupVaultArn" },
        { Rule with { ScheduleExpression = "rate(1 day)" }, "ScheduleExpression" },
        { Rule with { ScheduleExpression = "cron(0 5 * * * *)" }, "ScheduleExpression" },
        { Rule with { ScheduleExpression = "cron(0/30 * ? * * *)" }, "ScheduleExpression" },
        { Rule with { TimeZone = "Mars/Olympus" }, "ScheduleExpressionTimezone" },
        { Rule with { TimeZone = "" }, "ScheduleExpressionTimezone" },
        { Rule with { Window = new BackupWindow(59, null) }, "StartWindowMinutes" },
        { Rule with { Window = new BackupWindow(600, 600) }, "CompletionWindowMinutes" },
        { Rule with { Lifecycle = new Lifecycle(30, 119) }, "Lifecycle.DeleteAfterDays" },
        { Rule with { Lifecycle = new Lifecycle(0, null) }, "Lifecycle.MoveToColdStorageAfterDays" },
        { Rule with { IsContinuous = true, Lifecycle = null }, "Lifecycle.DeleteAfterDays" },
        { Rule with { IsContinuous = true, Lifecycle = new Lifecycle(null, 36) }, "Lifecycle.DeleteAfterDays" },
        { Rule with { IsContinuous = true, Lifecycle = new Lifecycle(1, 35) }, "Lifecycle.MoveToColdStorageAfterDays" },
        { Rule with { RecoveryPointTags = Tags(11) }, "RecoveryPointTags" },
        { Rule with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("aws:x", "1") }, "RecoveryPointTags" },
        { Rule with { CopyActions = [.. Enumerable.Repeat(new CopyAction(Copy), 6)] }, "CopyActions" },
        { Rule with { CopyActions = [new CopyAction(Copy), new CopyAction("Copies")] }, "CopyActions[1].DestinationBackupVaultArn" },
        { Rule with { CopyActions = [new CopyAction(Copy, new Lifecycle(null, 0))] }, "CopyActions[0].Lifecycle.DeleteAfterDays" },
        { Rule with { IndexActions = [new IndexAction(["EBS", "RDS"])] }, "IndexActions" },
        { Rule with { IndexActions = [new IndexAction(["EBS"]), new IndexAction(["S3"])] }, "IndexActions" },
        { Rule with { ScanActions = [new ScanAction("GUARDDUTY", "SOME_SCAN")] }, "ScanActions" },
    };

    public static TheoryData<BackupRule> Accepted =>
    [
        Rule,
        Rule with { Lifecycle = null },
        Rule with { Lifecycle = new Lifecycle(30, 120) },
        Rule with { IsContinuous = true, Lifecycle = new Lifecycle(null, 35) },
        Rule with { RecoveryPointTags = Tags(10) },
        Rule with { CopyActions = [.. Enumerable.Repeat(new CopyAction(Copy), 5)] },
        Rule with { TimeZone = "Europe/Berlin", ScheduleExpression = "cron(0 * ? * * *)" },
        Rule with { TargetAirGappedVaultArn = Copy, IndexActions = [new IndexAction(["EBS", "S3"])], ScanActions = [new ScanAction("GUARDDUTY", "FULL_SCAN")] },
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_rule_that_AWS_would_refuse_is_named_with_its_place(BackupRule rule, string field)
    {
        var problems = new BackupPlanBody("plan", [Rule with { Name = "first" }, rule]).Validate();

        Assert.Equal($"Rules[1].{field}", Assert.Single(problems).Field);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_rule_at_the_boundary_passes(BackupRule rule) => Assert.Empty(new BackupPlanBody("plan", [rule]).Validate());

    [Theory]
    [InlineData("", false)]
    [InlineData("My plan", false)]
    [InlineData("My-plan_1.0", true)]
    public void A_plan_name_keeps_to_its_form(string name, bool isFine) =>
        Assert.Equal(isFine ? [] : ["BackupPlanName"], new BackupPlanBody(name, [Rule]).Validate().Select(problem => problem.Field));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_plan_has_one_to_ten_rules(int count, bool isFine) =>
        Assert.Equal(isFine ? [] : ["Rules"], new BackupPlanBody("plan", [.. Enumerable.Range(0, count).Select(number => Rule with { Name = $"rule{number}" })]).Validate().Select(problem => problem.Field));

    [Fact]
    public void Two_rules_of_one_name_are_refused_at_the_second() =>
        Assert.Equal("Rules[1].RuleName", Assert.Single(new BackupPlanBody("plan", [Rule, Rule]).Validate()).Field);

    [Theory]
    [InlineData("EC2", "WindowsVSS", "enabled", true)]
    [InlineData("S3", "BackupACLs", "disabled", true)]
    [InlineData("S3", "WindowsVSS", "enabled", false)]
    [InlineData("EC2", "WindowsVSS", "on", false)]
    public void An_advanced_setting_belongs_to_its_type(string type, string option, string value, bool isFine)
    {
        var plan = new BackupPlanBody("plan", [Rule]) { AdvancedBackupSettings = [new AdvancedBackupSetting(type, ImmutableSortedDictionary<string, string>.Empty.Add(option, value))] };

        Assert.Equal(isFine ? [] : ["AdvancedBackupSettings[0]"], plan.Validate().Select(problem => problem.Field));
    }

    [Fact]
    public void A_scan_needs_a_scanner_types_and_a_role() => Assert.Equal(
        ["ScanSettings[0].MalwareScanner", "ScanSettings[0].ResourceTypes", "ScanSettings[0].ScannerRoleArn"],
        (new BackupPlanBody("plan", [Rule]) { ScanSettings = [new ScanSetting("", [], "me")] }).Validate().Select(problem => problem.Field));

    [Theory]
    [InlineData("orgs/1234", "AWS Organizations")]
    [InlineData("aws/efs/1234", "Amazon EFS")]
    [InlineData("0b5cad17-8f5b-4e8a-8a51-2a4f0a0f0001", null)]
    public void A_managed_plan_is_known_by_its_id(string id, string? manager)
    {
        var plan = new BackupPlan(id, "arn", "plan", "v1", DateTimeOffset.UnixEpoch);

        Assert.Equal(manager, plan.Manager?.Name);
        Assert.Equal(manager is null, plan.Changeable.IsAllowed);
    }

    private static ImmutableSortedDictionary<string, string> Tags(int count) => Enumerable.Range(0, count).ToImmutableSortedDictionary(number => $"key{number}", _ => "1");
}
