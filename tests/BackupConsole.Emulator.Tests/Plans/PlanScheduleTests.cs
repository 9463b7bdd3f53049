using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Plans;

public sealed class PlanScheduleTests
{
    [Fact]
    public async Task Preview_shows_the_next_runs_and_how_each_is_made()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator, PlanBodies.Plan(
            "previewed",
            PlanBodies.Rule("snapshots", """ "ScheduleExpression": "cron(0 14 ? * * *)" """),
            PlanBodies.Rule("continuous", """ "ScheduleExpression": "cron(0 13 ? * * *)", "EnableContinuousBackup": true, "Lifecycle": {"DeleteAfterDays": 35} """)));

        var plan = await emulator.GetAsync($"/backup/plans/{id}/?MaxScheduledRunsPreview=3");

        var runs = plan.Items("ScheduledRunsPreview");
        Assert.Equal(
            [(13, "CONTINUOUS_AND_SNAPSHOTS"), (14, "SNAPSHOTS"), (13, "CONTINUOUS_AND_SNAPSHOTS")],
            runs.Select(run => (At(run).Hour, run.GetProperty("RuleExecutionType").GetString()!)));
        Assert.Equal(
            plan.Json.GetProperty("BackupPlan").GetProperty("Rules")[1].GetProperty("RuleId").GetString(), runs[0].GetProperty("RuleId").GetString());
        Assert.Empty((await emulator.GetAsync($"/backup/plans/{id}/?MaxScheduledRunsPreview=0")).Items("ScheduledRunsPreview"));
        Assert.Equal(JsonValueKind.Null, (await emulator.GetAsync($"/backup/plans/{id}/")).Json.GetProperty("ScheduledRunsPreview").ValueKind);
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"/backup/plans/{id}/?MaxScheduledRunsPreview=11")).ErrorType);
    }

    [Fact]
    public async Task Preview_of_a_continuous_rule_follows_the_types_that_are_selected()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var plan = PlanBodies.Plan("continuous", PlanBodies.Rule(members: """ "EnableContinuousBackup": true, "Lifecycle": {"DeleteAfterDays": 35} """));
        var id = (await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = plan }, production)).Text("BackupPlanId");

        Assert.Equal("CONTINUOUS", await TypeAfterSelectingAsync("arn:aws:rds:*:*:db:*"));
        Assert.Equal("CONTINUOUS_AND_SNAPSHOTS", await TypeAfterSelectingAsync("arn:aws:ec2:*:*:instance/*"));

        async Task<string?> TypeAfterSelectingAsync(string pattern)
        {
            var selection = PlanBodies.Selection(
                $"selection-{pattern.Length}", $$""" "Resources": ["{{pattern}}"] """, $"arn:aws:iam::{emulator.Host.Accounts[0].AccountId}:role/Backup");
            var answer = await emulator.PutAsync($"/backup/plans/{id}/selections/", new { BackupSelection = selection }, production);
            Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
            var previewed = await emulator.GetAsync($"/backup/plans/{id}/?MaxScheduledRunsPreview=1", production);
            return previewed.Items("ScheduledRunsPreview")[0].GetProperty("RuleExecutionType").GetString();
        }
    }

    [Fact]
    public async Task Preview_of_a_continuous_rule_counts_resources_that_are_only_named()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator, PlanBodies.Plan(
            "continuous", PlanBodies.Rule(members: """ "EnableContinuousBackup": true, "Lifecycle": {"DeleteAfterDays": 35} """)));
        await PlanBodies.SelectAsync(emulator, id, PlanBodies.Selection("one", """ "Resources": ["arn:aws:s3:::documents"] """));

        var previewed = await emulator.GetAsync($"/backup/plans/{id}/?MaxScheduledRunsPreview=1");

        Assert.Equal("CONTINUOUS", previewed.Items("ScheduledRunsPreview")[0].GetProperty("RuleExecutionType").GetString());
    }

    [Fact]
    public async Task New_plan_runs_an_updated_one_runs_by_its_new_schedule_and_a_deleted_one_no_more()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var role = $"arn:aws:iam::{emulator.Host.Accounts[0].AccountId}:role/Backup";
        var id = (await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = Hourly("cron(30 13 ? * * *)") }, production)).Text("BackupPlanId");
        var selected = await emulator.PutAsync(
            $"/backup/plans/{id}/selections/",
            new { BackupSelection = PlanBodies.Selection("files", """ "Resources": ["arn:aws:elasticfilesystem:*:*:file-system/*"] """, role) },
            production);

        await emulator.AdvanceAsync(TimeSpan.FromHours(2));
        var first = await JobsAsync();
        await emulator.PostAsync($"/backup/plans/{id}", new { BackupPlan = Hourly("cron(30 14 ? * * *)") }, production);
        await emulator.AdvanceAsync(TimeSpan.FromHours(1));
        var second = await JobsAsync();
        await emulator.DeleteAsync($"/backup/plans/{id}/selections/{selected.Text("SelectionId")}", production);
        await emulator.DeleteAsync($"/backup/plans/{id}", production);
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.True(first > 0);
        Assert.Equal(2 * first, second);
        Assert.Equal(second, await JobsAsync());

        static JsonObject Hourly(string schedule) =>
            PlanBodies.Plan("extra", PlanBodies.Rule(members: $$""" "ScheduleExpression": "{{schedule}}", "TargetBackupVaultName": "daily" """));

        async Task<int> JobsAsync()
        {
            var after = TestEmulator.Start.ToString("O", CultureInfo.InvariantCulture);
            var jobs = await emulator.GetAsync($"/backup-jobs/?createdAfter={Uri.EscapeDataString(after)}", production);
            return jobs.Items("BackupJobs").Count(job => job.GetProperty("CreatedBy") is { ValueKind: JsonValueKind.Object } creator
                && creator.GetProperty("BackupPlanId").GetString() == id);
        }
    }

    private static DateTimeOffset At(JsonElement run) => DateTimeOffset.FromUnixTimeSeconds((long)run.GetProperty("ExecutionTime").GetDouble());
}
