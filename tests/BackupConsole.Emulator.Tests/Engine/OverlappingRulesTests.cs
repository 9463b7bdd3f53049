using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class OverlappingRulesTests
{
    [Fact]
    public async Task Hourly_and_twelve_hourly_rules_make_two_and_eight_backups_a_day()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(
            TestEmulator.Volume(),
            PlannedBackups.Rule("hourly", "cron(0 * ? * * *)", days: 1, startMinutes: 60),
            PlannedBackups.Rule("half-daily", "cron(0 0/12 ? * * *)", days: 7, startMinutes: 480));

        // From noon to noon: the runs of a whole day, after the first half day has brought both rules into step.
        await emulator.AdvanceAsync(TimeSpan.FromHours(36));
        var day = await emulator.JobsAsync("&createdAfter=2026-11-22T23%3A59%3A59Z&createdBefore=2026-11-23T23%3A59%3A59Z");

        var byRule = day.CountBy(job => job.Rule()).ToDictionary();
        Assert.Equal((2, 8), (byRule["half-daily"], byRule["hourly"]));
        Assert.Equal(
            [8, 9, 10, 11, 20, 21, 22, 23],
            day.Where(job => job.Rule() == "hourly").Select(job => DateTimeOffset.FromUnixTimeSeconds((long)job.GetProperty("CreationDate").GetDouble()).Hour).Order());
    }

    [Fact]
    public async Task Rules_with_the_same_retention_both_run_unless_at_the_same_time()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(
            TestEmulator.Volume(),
            PlannedBackups.Rule("first", "cron(0 14 ? * * *)", days: 7, startMinutes: 480),
            PlannedBackups.Rule("second", "cron(0 14,15 ? * * *)", days: 7, startMinutes: 480));

        await emulator.AdvanceAsync(TimeSpan.FromHours(6));

        Assert.Equal(["first", "second"], (await emulator.JobsAsync()).Select(job => job.Rule()).Order());
    }

    [Fact]
    public async Task Longer_rule_wins_at_the_same_instant()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(
            TestEmulator.Volume(),
            PlannedBackups.Rule("daily", "cron(0 14 ? * * *)", days: 7),
            PlannedBackups.Rule("weekly", "cron(0 14 ? * 1 *)", days: 90));

        await emulator.AdvanceAsync(TimeSpan.FromDays(2));

        // The emulator starts on a Sunday.
        Assert.Equal(["daily", "weekly"], (await emulator.JobsAsync()).Select(job => job.Rule()));
    }
}
