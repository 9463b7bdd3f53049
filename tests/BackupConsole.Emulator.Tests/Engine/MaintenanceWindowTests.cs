using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class MaintenanceWindowTests
{
    private const int HalfHoursOfAWeek = 336;
    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);

    [Theory]
    [InlineData("RDS", 3)]
    [InlineData("DocumentDB", 3)]
    [InlineData("Neptune", 3)]
    [InlineData("Aurora", 0)]
    [InlineData("DynamoDB", 0)]
    [InlineData("EBS", 0)]
    public void Database_is_kept_for_an_hour_before_and_during_its_weekly_window(string type, int halfHours)
    {
        var kept = Kept(type, "arn:aws:rds:eu-central-1:123456789012:db:orders");

        Assert.Equal(halfHours, kept.Count);
        Assert.All(kept, window => Assert.Equal("weekly maintenance window", window));
    }

    [Fact]
    public void File_system_is_kept_for_three_hours_before_and_during_each_of_its_windows()
    {
        var kept = Kept("FSx", "arn:aws:fsx:eu-central-1:123456789012:file-system/fs-1");

        // 3.5 hours are 7 half hours, once a week and once a day; where both are near, the weekly one is named.
        Assert.Equal(7, kept.Count(window => window == "weekly maintenance window"));
        Assert.InRange(kept.Count, 7 * 7, 7 * 8);
    }

    [Fact]
    public async Task Snapshot_that_would_begin_in_the_window_fails()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(Backups.Database, PlannedBackups.Rule("hourly", "cron(0 * ? * * *)", days: 7));
        await emulator.AdvanceAsync(TimeSpan.FromDays(7));

        var kept = (await emulator.JobsAsync("&state=FAILED")).Where(IsInTheWindow).ToList();

        Assert.InRange(kept.Count, 1, 2);
        Assert.All(kept, job => Assert.Equal("INVALID_STATE", job.Text("MessageCategory")));
        Assert.All(kept, job => Assert.Equal(job.GetProperty("InitiationDate").GetDouble(), job.GetProperty("CompletionDate").GetDouble()));
    }

    [Fact]
    public async Task Snapshot_of_what_is_backed_up_continuously_too_begins_whenever_it_is_ordered()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(
            Backups.Database,
            PlannedBackups.Rule("pitr", "cron(30 * ? * * *)", days: 7, members: "\"EnableContinuousBackup\": true"),
            PlannedBackups.Rule("hourly", "cron(0 * ? * * *)", days: 7));
        await emulator.AdvanceAsync(TimeSpan.FromDays(7));

        Assert.DoesNotContain(await emulator.JobsAsync("&state=FAILED"), IsInTheWindow);
    }

    private static bool IsInTheWindow(System.Text.Json.JsonElement job) =>
        job.Text("StatusMessage").Contains("inside or too close to the weekly maintenance window", StringComparison.Ordinal);

    private static List<string> Kept(string type, string arn) =>
    [
        .. Enumerable.Range(0, HalfHoursOfAWeek)
            .Select(index => MaintenanceWindows.InTheWay(type, arn, TestEmulator.Start + (HalfHour * index)))
            .OfType<string>(),
    ];
}
