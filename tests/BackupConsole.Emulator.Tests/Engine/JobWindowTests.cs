using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class JobWindowTests
{
    private static readonly EmulatorOptions NaturalDurations = new() { Seed = EmulatorSeed.Empty, JobDurationFactor = 1 };

    [Fact]
    public async Task Job_that_cannot_start_in_its_window_stays_created_and_expires()
    {
        await using var emulator = await TestEmulator.StartAsync(NaturalDurations);
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.StartJobAsync(TestEmulator.Volume());
        var last = await emulator.PutAsync(
            "/backup-jobs",
            new { BackupVaultName = "Default", ResourceArn = TestEmulator.Volume(), IamRoleArn = TestEmulator.Role, StartWindowMinutes = 60 });
        var target = $"/backup-jobs/{last.Text("BackupJobId")}";
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(59));
        Assert.Equal("CREATED", (await emulator.GetAsync(target)).Text("State"));

        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        var job = await emulator.GetAsync(target);
        Assert.Equal(("EXPIRED", "JOB_EXPIRED"), (job.Text("State"), job.Text("MessageCategory")));
        Assert.Equal(TestEmulator.Start.AddHours(1).ToUnixTimeSeconds(), job.Json.GetProperty("CompletionDate").GetDouble());
    }

    [Fact]
    public async Task Waiting_job_is_tried_again_within_ten_minutes_of_its_resource_being_free()
    {
        await using var emulator = await TestEmulator.StartAsync(NaturalDurations);
        var first = await emulator.StartJobAsync(TestEmulator.Volume());
        var second = await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromHours(4));

        var ended = (await emulator.GetAsync($"/backup-jobs/{first}")).Json.GetProperty("CompletionDate").GetDouble();
        var began = (await emulator.GetAsync($"/backup-jobs/{second}")).Json.GetProperty("InitiationDate").GetDouble();

        Assert.InRange(began - ended, 1, 600);
    }

    [Fact]
    public async Task Job_that_is_not_done_in_its_window_expires_unless_it_is_of_fsx()
    {
        await using var emulator = await TestEmulator.StartAsync(NaturalDurations with { JobDurationFactor = 5 });
        var volume = await StartAsync(emulator, TestEmulator.Volume());
        var files = await StartAsync(emulator, $"arn:aws:fsx:{TestEmulator.Region}:{TestEmulator.Account}:file-system/fs-2");
        await emulator.AdvanceAsync(TimeSpan.FromHours(12));

        var expired = await emulator.GetAsync($"/backup-jobs/{volume}");
        Assert.Equal(("EXPIRED", "JOB_EXPIRED"), (expired.Text("State"), expired.Text("MessageCategory")));
        Assert.Equal(TestEmulator.Start.AddMinutes(61).ToUnixTimeSeconds(), expired.Json.GetProperty("CompletionDate").GetDouble());
        Assert.Equal("COMPLETED", (await emulator.GetAsync($"/backup-jobs/{files}")).Text("State"));
    }

    [Fact]
    public async Task Rule_counts_its_completion_window_from_the_start_of_the_job()
    {
        await using var emulator = await TestEmulator.StartAsync(NaturalDurations with { JobDurationFactor = 5 });
        await emulator.PlanAsync(TestEmulator.Volume(), PlannedBackups.Rule("r", "cron(0 13 ? * * *)", days: 7, completionMinutes: 61));
        await emulator.AdvanceAsync(TimeSpan.FromHours(12));

        var job = Assert.Single(await emulator.JobsAsync());

        Assert.Equal("EXPIRED", job.Text("State"));
        Assert.Equal(61 * 60, job.GetProperty("CompletionDate").GetDouble() - job.GetProperty("InitiationDate").GetDouble(), 1d);
    }

    [Fact]
    public async Task Backup_out_of_the_range_of_a_locked_vault_fails()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/Default/vault-lock", new { MinRetentionDays = 60, MaxRetentionDays = 90 });
        var states = new List<string>();
        foreach (var days in new[] { 59, 60, 90, 91 })
        {
            var id = await emulator.StartJobAsync(TestEmulator.Volume($"vol-{days}"), lifecycle: new { DeleteAfterDays = days });
            await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));
            var job = await emulator.GetAsync($"/backup-jobs/{id}");
            states.Add($"{job.Text("State")} {job.Text("MessageCategory")} {job.Text("VaultLockState")}");
        }

        Assert.Equal(
            ["FAILED INVALID_LIFECYCLE LOCKED", "COMPLETED SUCCESS LOCKED", "COMPLETED SUCCESS LOCKED", "FAILED INVALID_LIFECYCLE LOCKED"], states);
    }

    [Fact]
    public async Task Role_that_cannot_be_assumed_is_refused()
    {
        await using var emulator = await TestEmulator.StartAsync();
        foreach (var role in new[] { "arn:aws:iam::123456789012:role/untrusted", "arn:aws:iam::999999999999:role/backup", "arn:aws:iam::123456789012:user/u" })
        {
            var answer = await emulator.PutAsync("/backup-jobs", new { BackupVaultName = "Default", ResourceArn = TestEmulator.Volume(), IamRoleArn = role });

            Assert.Equal(("InvalidParameterValueException", $"IAM Role {role} cannot be assumed by AWS Backup"), (answer.ErrorType, answer.Message));
        }
    }

    private static async Task<string> StartAsync(TestEmulator emulator, string resource) => (await emulator.PutAsync(
        "/backup-jobs",
        new
        {
            BackupVaultName = "Default",
            ResourceArn = resource,
            IamRoleArn = TestEmulator.Role,
            StartWindowMinutes = 60,
            CompleteWindowMinutes = 61,
        })).Text("BackupJobId");
}
