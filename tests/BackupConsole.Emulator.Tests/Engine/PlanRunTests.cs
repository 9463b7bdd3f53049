using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class PlanRunTests
{
    [Fact]
    public async Task Rule_fires_at_its_scheduled_time_and_its_copies_arrive_in_the_other_region()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var copiesBefore = await CopiesAsync(emulator, production);
        var list = await emulator.GetAsync("/backup/plans/", production);
        var id = list.Items("BackupPlansList").Single(plan => plan.GetProperty("BackupPlanName").GetString() == "databases-gold").GetProperty("BackupPlanId").GetString();
        var plan = await emulator.GetAsync($"/backup/plans/{id}/?MaxScheduledRunsPreview=5", production);
        var preview = plan.Items("ScheduledRunsPreview").Select(run => run.GetProperty("ExecutionTime").GetDouble()).ToList();

        // The nightly rule is at 01:00 in Berlin, that is 00:00 UTC in November, together with one of the six-hourly runs.
        var midnight = (double)TestEmulator.Start.AddHours(12).ToUnixTimeSeconds();
        Assert.Equal([midnight - (6 * 3600), midnight, midnight], preview.Take(3));
        await emulator.AdvanceAsync(TimeSpan.FromHours(12.5));

        var jobs = (await emulator.GetAsync("/backup-jobs/?createdAfter=2026-11-22T23%3A59%3A59Z", production)).Items("BackupJobs")
            .Where(job => job.GetProperty("CreatedBy").GetProperty("BackupPlanName").GetString() == "databases-gold").ToList();
        Assert.NotEmpty(jobs);
        Assert.All(jobs, job => Assert.Equal(midnight, job.GetProperty("CreationDate").GetDouble()));
        Assert.All(jobs, job => Assert.Equal("nightly", job.GetProperty("CreatedBy").GetProperty("BackupRuleName").GetString()));
        Assert.True(await CopiesAsync(emulator, production) > copiesBefore);
        Assert.Equal(midnight, (await emulator.GetAsync($"/backup/plans/{id}", production)).Json.GetProperty("LastExecutionDate").GetDouble());
    }

    [Fact]
    public async Task Small_steps_and_one_big_step_lead_to_the_same_estate()
    {
        await using var stepped = await TestEmulator.StartDemoAsync();
        await using var jumped = await TestEmulator.StartDemoAsync();
        for (var hour = 0; hour < 26; hour++)
        {
            await stepped.AdvanceAsync(TimeSpan.FromHours(1));
        }

        await jumped.AdvanceAsync(TimeSpan.FromHours(26));

        foreach (var target in new[] { "/backup-jobs/?maxResults=500", "/copy-jobs/?maxResults=200", "/resources/", "/backup-vaults/" })
        {
            var member = target.Split('/')[1] switch { "backup-jobs" => "BackupJobs", "copy-jobs" => "CopyJobs", "resources" => "Results", _ => "BackupVaultList" };
            var first = await stepped.GetAsync(target, Credentials.Of(stepped.Host.Accounts[0].Credential));
            var second = await jumped.GetAsync(target, Credentials.Of(jumped.Host.Accounts[0].Credential));
            Assert.Equal(first.Json.GetProperty(member).GetRawText(), second.Json.GetProperty(member).GetRawText());
        }
    }

    [Fact]
    public async Task Selection_answers_its_empty_parts_as_empty()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var plan = (await emulator.GetAsync("/backup/plans/", production)).Items("BackupPlansList")[0].GetProperty("BackupPlanId").GetString();
        var listed = (await emulator.GetAsync($"/backup/plans/{plan}/selections/", production)).Items("BackupSelectionsList")[0];

        var selection = await emulator.GetAsync($"/backup/plans/{plan}/selections/{listed.GetProperty("SelectionId").GetString()}", production);

        Assert.Equal(listed.GetProperty("SelectionName").GetString(), selection.Json.GetProperty("BackupSelection").GetProperty("SelectionName").GetString());
        Assert.Empty(selection.Json.GetProperty("BackupSelection").GetProperty("NotResources").EnumerateArray());
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync("/backup/plans/unknown/", production)).ErrorType);
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync("/backup/plans/unknown/selections/", production)).ErrorType);
    }

    private static async Task<long> CopiesAsync(TestEmulator emulator, Credentials credentials) =>
        (await emulator.GetAsync("/backup-vaults/dr-copies", credentials, "us-east-1")).Json.GetProperty("NumberOfRecoveryPoints").GetInt64();
}
