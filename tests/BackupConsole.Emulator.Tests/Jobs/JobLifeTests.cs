using System.Globalization;
using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Jobs;

public sealed class JobLifeTests
{
    [Fact]
    public async Task Job_started_by_hand_shows_each_state_long_enough_to_be_seen_and_ends_within_a_minute()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.StartJobAsync(TestEmulator.Volume());
        var seen = new List<(string State, double Percent, long Bytes)>();
        for (var second = 0; second <= 60; second++)
        {
            var job = await emulator.GetAsync($"/backup-jobs/{id}");
            seen.Add((
                job.Text("State"),
                double.Parse(job.Text("PercentDone"), CultureInfo.InvariantCulture),
                job.Json.GetProperty("BytesTransferred").GetInt64()));
            await emulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["CREATED", "PENDING", "RUNNING", "COMPLETED"], seen.Select(view => view.State).Distinct());
        Assert.True(seen.Count(view => view.State == "CREATED") >= 2);
        Assert.True(seen.Count(view => view.State == "PENDING") >= 2);
        Assert.True(seen.Where(view => view.State == "RUNNING").Select(view => view.Percent).Distinct().Count() >= 8);
        Assert.Equal(seen.Select(view => view.Bytes).Order(), seen.Select(view => view.Bytes));
        Assert.Equal(100, seen[^1].Percent);
    }

    [Fact]
    public async Task Completed_job_leaves_a_recovery_point_and_a_protected_resource()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.StartJobAsync(TestEmulator.Volume(), lifecycle: new { DeleteAfterDays = 30 });
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        var job = await emulator.GetAsync($"/backup-jobs/{id}");
        var point = Assert.Single((await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints"));
        var resource = await emulator.GetAsync($"/resources/{Uri.EscapeDataString(TestEmulator.Volume())}");

        Assert.Equal(("COMPLETED", "SUCCESS"), (job.Text("State"), job.Text("MessageCategory")));
        Assert.Equal(job.Text("RecoveryPointArn"), point.GetProperty("RecoveryPointArn").GetString());
        Assert.Equal("COMPLETED", point.GetProperty("Status").GetString());
        Assert.Equal(
            TestEmulator.Start.AddDays(30).ToUnixTimeSeconds(),
            point.GetProperty("CalculatedLifecycle").GetProperty("DeleteAt").GetDouble());
        Assert.Equal(job.Text("RecoveryPointArn"), resource.Text("LastRecoveryPointArn"));
        Assert.Equal(1, (await emulator.GetAsync("/backup-vaults/Default")).Json.GetProperty("NumberOfRecoveryPoints").GetInt64());
    }

    [Fact]
    public async Task Recovery_point_is_creating_while_the_job_runs()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(10));

        var point = Assert.Single((await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints"));

        Assert.Equal("RUNNING", (await emulator.GetAsync($"/backup-jobs/{id}")).Text("State"));
        Assert.Equal("CREATING", point.GetProperty("Status").GetString());
    }

    [Fact]
    public async Task Second_job_of_a_resource_waits_for_the_first()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var first = await emulator.StartJobAsync(TestEmulator.Volume());
        var second = await emulator.StartJobAsync(TestEmulator.Volume());
        for (var second10 = 0; second10 < 12; second10++)
        {
            await emulator.AdvanceAsync(TimeSpan.FromSeconds(10));
            var running = (await emulator.GetAsync("/backup-jobs/?state=RUNNING")).Items("BackupJobs");
            Assert.True(running.Count <= 1);
        }

        var firstJob = await emulator.GetAsync($"/backup-jobs/{first}");
        var secondJob = await emulator.GetAsync($"/backup-jobs/{second}");
        Assert.Equal(("COMPLETED", "COMPLETED"), (firstJob.Text("State"), secondJob.Text("State")));
        Assert.True(secondJob.Json.GetProperty("InitiationDate").GetDouble() >= firstJob.Json.GetProperty("CompletionDate").GetDouble());
    }

    [Fact]
    public async Task Stopped_job_is_aborted_and_the_next_one_starts()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var first = await emulator.StartJobAsync(TestEmulator.Volume());
        var second = await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(10));

        var stopped = await emulator.PostAsync($"/backup-jobs/{first}");
        var aborting = (await emulator.GetAsync($"/backup-jobs/{first}")).Text("State");
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(12));

        var aborted = await emulator.GetAsync($"/backup-jobs/{first}");
        Assert.Equal((HttpStatusCode.OK, ""), (stopped.Status, stopped.Body));
        Assert.Equal("ABORTING", aborting);
        Assert.Equal(("ABORTED", "Backup job was stopped by user."), (aborted.Text("State"), aborted.Text("StatusMessage")));
        Assert.Equal("RUNNING", (await emulator.GetAsync($"/backup-jobs/{second}")).Text("State"));
        Assert.Single((await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints"));
    }

    [Fact]
    public async Task Finished_job_cannot_be_stopped()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("InvalidRequestException", (await emulator.PostAsync($"/backup-jobs/{id}")).ErrorType);
        Assert.Equal("ResourceNotFoundException", (await emulator.PostAsync("/backup-jobs/unknown")).ErrorType);
    }

    [Fact]
    public async Task Database_job_cannot_be_stopped()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.StartJobAsync($"arn:aws:rds:{TestEmulator.Region}:{TestEmulator.Account}:db:orders");

        Assert.Equal("InvalidRequestException", (await emulator.PostAsync($"/backup-jobs/{id}")).ErrorType);
    }

    [Fact]
    public async Task Job_fails_when_its_vault_is_gone_by_the_time_it_starts()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/short-lived", new { });
        var id = await emulator.StartJobAsync(TestEmulator.Volume(), "short-lived");
        await emulator.DeleteAsync("/backup-vaults/short-lived");
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        var job = await emulator.GetAsync($"/backup-jobs/{id}");

        Assert.Equal(("FAILED", "RESOURCE_NOT_FOUND"), (job.Text("State"), job.Text("MessageCategory")));
    }
}
