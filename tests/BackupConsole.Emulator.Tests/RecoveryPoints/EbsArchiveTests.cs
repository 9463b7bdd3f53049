using BackupConsole.Emulator.Tests.Engine;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;
using BackupConsole.Emulator.Tests.Plans;

namespace BackupConsole.Emulator.Tests.RecoveryPoints;

public sealed class EbsArchiveTests
{
    [Theory]
    [InlineData("cron(0 13 22 * ? *)", true, "COLD")]
    [InlineData("cron(0 13 ? * 1#4 *)", true, "COLD")]
    [InlineData("cron(0 13 22 * ? *)", false, "WARM")]
    [InlineData("cron(0 13 8,22 * ? *)", true, "WARM")]
    [InlineData("cron(0 13 ? * 1 *)", true, "WARM")]
    public async Task Snapshot_is_archived_for_a_rule_that_opts_in_and_runs_monthly(string schedule, bool optsIn, string storage)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(TestEmulator.Volume(), PlanBodies.Rule("rule", Members(schedule, optsIn)));
        await emulator.AdvanceAsync(TimeSpan.FromDays(3));

        var point = Assert.Single(await emulator.PointsAsync()).Text("RecoveryPointArn");
        Assert.Equal(storage, (await emulator.GetAsync(Backups.PointTarget(point))).Text("StorageClass"));
    }

    private static string Members(string schedule, bool optsIn) =>
        $$"""
        "ScheduleExpression": "{{schedule}}",
        "Lifecycle": {"MoveToColdStorageAfterDays": 1, "DeleteAfterDays": 91, "OptInToArchiveForSupportedResources": {{(optsIn ? "true" : "false")}}}
        """;
}
