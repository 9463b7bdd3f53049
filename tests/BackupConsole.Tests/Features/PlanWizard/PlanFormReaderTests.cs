using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.PlanWizard;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using BackupConsole.Ui.Lifecycles;

namespace BackupConsole.Tests.Features.PlanWizard;

public sealed class PlanFormReaderTests
{
    private static readonly ConnectionSnapshot Connection = new(A.Connection(), EstateClock.Wall(A.Time))
    {
        Known = [.. Enum.GetValues<EstateRead>()],
        Identity = new CallerIdentity("111122223333", "arn:aws:iam::111122223333:user/test", "AIDATEST"),
        Vaults = [A.Vault(), A.Vault("Locked") with { IsLocked = true, MinRetentionDays = 90, MaxRetentionDays = 400 }],
        Plans = [A.Plan("1")],
    };

    private static readonly RuleForm Rule = new() { Name = "daily", TargetVaultName = "Default" };

    private static readonly PlanForm Form = new() { Connection = A.Production.Value, Name = "nightly", StartedFrom = "scratch", Rules = [Rule] };

    [Fact]
    public void A_whole_form_is_the_plan_that_it_says()
    {
        var reading = PlanFormReader.Read(Form with { Rules = [Rule with { StartWindowMinutes = "60", Copies = [new CopyForm(" arn:aws:backup:eu-west-1:111122223333:backup-vault:Far ", new("", "", false))] }] }, Connection);

        Assert.True(reading.IsReady, string.Join(' ', reading.Problems));
        var rule = Assert.Single(reading.Plan.Rules);
        Assert.Equal(("daily", "Default", "cron(0 5 ? * * *)", 60, 35), (rule.Name, rule.TargetVaultName, rule.ScheduleExpression, rule.Window.StartWindowMinutes, rule.Lifecycle?.DeleteAfterDays));
        Assert.Equal(new CopyAction("arn:aws:backup:eu-west-1:111122223333:backup-vault:Far"), Assert.Single(rule.CopyActions));
    }

    [Fact]
    public void A_plan_read_into_a_form_and_back_is_the_same()
    {
        var body = new BackupPlanBody("nightly", [A.Rule() with
        {
            IsContinuous = true,
            Lifecycle = new(null, 35),
            Window = new(60, 120),
            TargetAirGappedVaultArn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:Air",
            RecoveryPointTags = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("team", "data"),
            CopyActions = [new("arn:aws:backup:eu-west-1:111122223333:backup-vault:Far", new(30, 120, true))],
            IndexActions = [new(["EBS", "S3"])],
            ScanActions = [new("GUARDDUTY", "FULL_SCAN")],
        }]);

        Assert.True(PlanDifference.Between(body, new PlanForm().With(body).Read()).IsEmpty);
    }

    [Theory]
    [InlineData("", "BackupPlanName", "has no name")]
    [InlineData("a plan", "BackupPlanName", "1 to 50 letters")]
    public void A_name_that_aws_does_not_take_is_a_problem_at_the_name(string name, string field, string rule) => AssertProblem(Form with { Name = name }, field, rule);

    [Fact]
    public void What_must_be_filled_in_is_said_once_and_known_as_missing()
    {
        var reading = PlanFormReader.Read(Form with { Rules = [new RuleForm { Copies = [CopyForm.Empty] }] }, Connection);

        string[] fields = ["Rules[0].RuleName", "Rules[0].TargetBackupVaultName", "Rules[0].CopyActions[0].DestinationBackupVaultArn"];
        Assert.Equal(fields, reading.Problems.Select(problem => problem.Field));
        Assert.True(reading.Missing.SetEquals(fields));
    }

    [Fact]
    public void Each_problem_of_a_rule_stands_at_the_field_of_that_rule()
    {
        AssertProblem(WithSecond(Rule with { Name = "second", Schedule = "cron(0 5 ? * 8 *)" }), "Rules[1].ScheduleExpression", "“8” is not a day-of-week");
        AssertProblem(WithSecond(Rule with { Name = "second", Schedule = "cron(0/5 5 ? * * *)" }), "Rules[1].ScheduleExpression", "hourly at most");
        AssertProblem(WithSecond(Rule with { Name = "second", TimeZone = "Europe/Nowhere" }), "Rules[1].ScheduleExpressionTimezone", "not a time zone");
        AssertProblem(WithSecond(Rule with { Name = "second", StartWindowMinutes = "an hour" }), "Rules[1].StartWindowMinutes", "not a whole number");
        AssertProblem(WithSecond(Rule with { Name = "second", CompletionWindowMinutes = "60" }), "Rules[1].CompletionWindowMinutes", "longer than the start window");
        AssertProblem(WithSecond(Rule with { Name = "second", Lifecycle = new("30", "100", false) }), "Rules[1].Lifecycle.DeleteAfterDays", "at least 90 days");
        AssertProblem(WithSecond(Rule with { Name = "second", Lifecycle = new("soon", "", false) }), "Rules[1].Lifecycle.MoveToColdStorageAfterDays", "“soon” is not a whole number");
        AssertProblem(WithSecond(Rule with { Name = "second", IsContinuous = true, Lifecycle = new("", "36", false) }), "Rules[1].Lifecycle.DeleteAfterDays", "1 to 35 days");
        AssertProblem(WithSecond(Rule with { Name = "second", RecoveryPointTags = [new("a", "1"), new("a", "2")] }), "Rules[1].RecoveryPointTags", "given 2 times");
        AssertProblem(WithSecond(Rule), "Rules[1].RuleName", "Another rule of this plan");
    }

    [Fact]
    public void Json_that_cannot_be_read_names_line_and_column() =>
        AssertProblem(new PlanForm { Connection = A.Production.Value, Start = PlanStart.Json, Json = "{\n  \"BackupPlanName\": 7,\n  \"Rules\": []\n}" }, "BackupPlanTemplateJson", "Line 2, column ");

    [Theory]
    [InlineData(PlanStart.Template, "BackupPlanTemplateId")]
    [InlineData(PlanStart.Copy, "CopyOf")]
    [InlineData(PlanStart.Json, "BackupPlanTemplateJson")]
    public void What_to_begin_from_must_be_chosen(PlanStart start, string field)
    {
        var reading = PlanFormReader.Read(new PlanForm { Connection = A.Production.Value, Start = start }, Connection);

        Assert.Contains(reading.Problems, problem => problem.Field == field);
        Assert.Contains(field, reading.Missing);
    }

    [Fact]
    public void What_aws_takes_and_a_person_may_not_want_is_a_warning()
    {
        AssertWarning(Form with { Name = "plan-1" }, "BackupPlanName", "Another plan has this name");
        AssertWarning(Form with { Rules = [Rule with { TargetVaultName = "Gone" }] }, "Rules[0].TargetBackupVaultName", "has not seen this vault");
        AssertWarning(Form with { Rules = [Rule with { Lifecycle = LifecycleInput.Of(null) }] }, "Rules[0].Lifecycle.DeleteAfterDays", "Kept for ever");
        AssertWarning(Form with { Rules = [Rule with { TargetVaultName = "Locked" }] }, "Rules[0].Lifecycle.DeleteAfterDays", "at least 90 days");
        AssertWarning(Form with { Rules = [Rule with { TargetVaultName = "Locked", Lifecycle = new("", "500", false) }] }, "Rules[0].Lifecycle.DeleteAfterDays", "at most 400 days");
        AssertWarning(Form with { Rules = [Rule with { Copies = [new(A.Vault().Arn, LifecycleInput.Of(null))] }] }, "Rules[0].CopyActions[0].DestinationBackupVaultArn", "into its own vault");
        AssertWarning(Form with { Rules = [Rule with { Copies = [new("arn:aws:backup:eu-west-1:444455556666:backup-vault:Far", LifecycleInput.Of(null))] }] }, "Rules[0].CopyActions[0].DestinationBackupVaultArn", "another account");
    }

    [Fact]
    public void A_plan_that_is_edited_may_keep_its_name() =>
        Assert.Empty(PlanFormReader.Read(Form with { Name = "plan-1", PlanId = "1" }, Connection).Warnings);

    private static PlanForm WithSecond(RuleForm rule) => Form with { Rules = [Rule, rule] };

    private static void AssertProblem(PlanForm form, string field, string rule)
    {
        var reading = PlanFormReader.Read(form, Connection);
        Assert.Contains(reading.Problems, problem => problem.Field == field && problem.Rule.Contains(rule, StringComparison.Ordinal));
    }

    private static void AssertWarning(PlanForm form, string field, string text) =>
        Assert.Contains(PlanFormReader.Read(form, Connection).Warnings, warning => warning.Field == field && warning.Text.Contains(text, StringComparison.Ordinal));
}
