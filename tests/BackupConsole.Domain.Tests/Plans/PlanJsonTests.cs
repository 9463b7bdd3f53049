using System.Collections.Immutable;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Plans.Json;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Tests.Plans;

public sealed class PlanJsonTests
{
    private static readonly ImmutableSortedDictionary<string, string> Map = ImmutableSortedDictionary<string, string>.Empty.Add("WindowsVSS", "enabled");

    private static readonly BackupPlanBody Whole = new(
        "plan „ä“ <b>",
        [
            new BackupRule("rule-1", "daily", "Default", "cron(0 5 ? * * *)", "Europe/Berlin")
            {
                TargetAirGappedVaultArn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:Gap",
                Window = new BackupWindow(60, 120),
                Lifecycle = new Lifecycle(30, 120, true),
                IsContinuous = true,
                RecoveryPointTags = Map,
                CopyActions = [new CopyAction("arn:v", new Lifecycle(null, 7)), new CopyAction("arn:w")],
                IndexActions = [new IndexAction(["EBS"])],
                ScanActions = [new ScanAction("GUARDDUTY", "FULL_SCAN")],
            },
        ])
    {
        AdvancedBackupSettings = [new AdvancedBackupSetting("EC2", Map)],
        ScanSettings = [new ScanSetting("GUARDDUTY", ["EBS", "S3"], "arn:r")],
    };

    /// <summary>What somebody pastes, and where it is wrong.</summary>
    public static TheoryData<string, int, int, string> Wrong => new()
    {
        { "", 1, 1, "This is not JSON" },
        { "hello", 1, 1, "This is not JSON" },
        { "{\n  \"BackupPlanName\": \"ä\",, }", 2, 25, "This is not JSON" },
        { "{\"BackupPlanName\": \"p\"} x", 1, 25, "This is not JSON" },
        { "[]", 1, 1, "A backup plan is an object." },
        { "{\"Rules\": []}", 1, 1, "A backup plan needs BackupPlanName." },
        { "{\n  \"BackupPlanName\": 5\n}", 2, 21, "BackupPlanName is text." },
        { "{\"BackupPlanName\": \"p\",\n\"Rule\": []}", 2, 1, "“Rule” is not a member of a backup plan." },
        { "{\"BackupPlanName\": \"p\", \"BackupPlanName\": \"q\"}", 1, 25, "“BackupPlanName” is given twice." },
        { "{\"BackupPlanName\": \"p\", \"Rules\": [\n{\"RuleName\": \"r\", \"TargetBackupVaultName\": \"Default\", \"StartWindowMinutes\": 1.5}]}", 2, 77, "StartWindowMinutes is a whole number." },
        { "{\"BackupPlanName\": \"p\", \"Rules\": [\n{\"RuleName\": \"r\"}]}", 2, 1, "A rule needs TargetBackupVaultName." },
        { "{\"BackupPlanName\": \"p\", \"Rules\": [5]}", 1, 35, "A rule is an object." },
    };

    [Fact]
    public void A_plan_comes_back_from_its_JSON_as_it_was()
    {
        Assert.True(PlanJson.TryRead(PlanJson.Write(Whole), out var read, out var problems), string.Join('\n', problems));

        Assert.True(PlanDifference.Between(Whole, read).IsEmpty);
        Assert.Equal("", read.Rules[0].Id);
    }

    [Fact]
    public void What_GetBackupPlan_answers_is_read_too()
    {
        var plan = new BackupPlan("1", "arn", Whole.Name, "v1", DateTimeOffset.UnixEpoch)
        {
            Rules = Whole.Rules,
            AdvancedBackupSettings = Whole.AdvancedBackupSettings,
            ScanSettings = Whole.ScanSettings,
            ScheduledRuns = [new ScheduledRun(DateTimeOffset.UnixEpoch, "rule-1", "SNAPSHOTS")],
        };

        Assert.True(PlanJson.TryRead(PlanJson.Write(plan), out var read, out var problems), string.Join('\n', problems));

        Assert.True(PlanDifference.Between(Whole, read).IsEmpty);
        Assert.Equal("rule-1", read.Rules[0].Id);
    }

    [Fact]
    public void What_is_left_out_is_as_AWS_fills_it_in()
    {
        Assert.True(PlanJson.TryRead("""{"BackupPlanName":"p","Rules":[{"RuleName":"r","TargetBackupVaultName":"Default","Lifecycle":{"DeleteAfterDays":-1},"CopyActions":null}]}""", out var plan, out _));

        var rule = Assert.Single(plan.Rules);
        Assert.Equal(("cron(0 5 ? * * *)", "Etc/UTC", BackupWindow.Default, Lifecycle.Forever), (rule.ScheduleExpression, rule.TimeZone, rule.Window, rule.Lifecycle));
        Assert.Empty(plan.Validate());
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_told_with_line_and_column(string text, int line, int column, string rule)
    {
        Assert.False(PlanJson.TryRead(text, out _, out var problems));

        Assert.Equal((line, column), (problems[0].Line, problems[0].Column));
        Assert.StartsWith(rule, problems[0].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        PlanJson.TryRead("{\"BackupPlanName\": 1, \"Rules\": {}, \"x\": 2}", out _, out var problems);

        Assert.Equal(3, problems.Length);
    }
}
