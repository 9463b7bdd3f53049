using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;
using BackupConsole.Emulator.Tests.Plans;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class ContinuousBackupTests
{
    private static readonly string[] Interrupted = ["CONTINUOUS_BACKUP_INTERRUPTED"];
    private static readonly JsonObject Continuous = PlannedBackups.Rule("pitr", "cron(0 0/6 ? * * *)", days: 7, members: "\"EnableContinuousBackup\": true");

    [Fact]
    public async Task Continuous_rule_keeps_one_recovery_point_up_to_date()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(Backups.Bucket, Clone());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));
        var first = Assert.Single(await emulator.PointsAsync());
        await emulator.AdvanceAsync(TimeSpan.FromDays(20));

        var point = Assert.Single(await emulator.PointsAsync());
        Assert.StartsWith("arn:aws:backup:eu-central-1:123456789012:recovery-point:documents-", point.Text("RecoveryPointArn"), StringComparison.Ordinal);
        Assert.Equal("AVAILABLE", point.Text("Status"));
        Assert.Equal(first.GetProperty("CreationDate").GetDouble(), point.GetProperty("CreationDate").GetDouble());
        Assert.True(point.GetProperty("CompletionDate").GetDouble() > first.GetProperty("CompletionDate").GetDouble());
        Assert.True(point.GetProperty("CalculatedLifecycle").GetProperty("DeleteAt").GetDouble() > TestEmulator.Start.AddDays(27).ToUnixTimeSeconds());
        Assert.All(await emulator.JobsAsync(), job => Assert.Equal("CONTINUOUS_BACKUP", job.Text("BackupType")));
    }

    [Fact]
    public async Task Type_without_continuous_backup_gets_snapshots()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(TestEmulator.Volume(), Clone());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));

        var points = await emulator.PointsAsync();

        Assert.True(points.Count >= 3);
        Assert.All(points, point => Assert.Equal("COMPLETED", point.Text("Status")));
    }

    [Fact]
    public async Task Continuous_recovery_point_stops_with_its_rule_and_is_deleted_when_its_retention_is_over()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync(
            "/backup-vaults/Default/notification-configuration",
            new { SNSTopicArn = "arn:aws:sns:eu-central-1:123456789012:backups", BackupVaultEvents = Interrupted });
        var plan = await emulator.PlanAsync(Backups.Database, Clone());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal("AVAILABLE", Assert.Single(await emulator.PointsAsync()).Text("Status"));

        var updated = await emulator.PostAsync($"/backup/plans/{plan}", new { BackupPlan = PlanBodies.Plan("plan", PlannedBackups.Rule("snapshots", "cron(0 0 1 1 ? *)", days: 7)) });
        Assert.True(updated.Status == System.Net.HttpStatusCode.OK, updated.Body);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        var stopped = Assert.Single(await emulator.PointsAsync());
        Assert.Equal("STOPPED", stopped.Text("Status"));
        Assert.StartsWith("The continuous backup was stopped", stopped.Text("StatusMessage"), StringComparison.Ordinal);
        Assert.Single((await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/notifications")).Items("notifications"));
        await emulator.AdvanceAsync(TimeSpan.FromDays(8));
        Assert.Empty(await emulator.PointsAsync());
    }

    [Fact]
    public async Task Continuous_recovery_point_that_is_deleted_while_its_job_runs_does_not_come_back()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(Backups.Bucket, Clone());
        await emulator.AdvanceAsync(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(10));
        var old = Assert.Single(await emulator.PointsAsync());
        var running = Assert.Single(await emulator.JobsAsync("&state=RUNNING"));
        var end = DateTimeOffset.FromUnixTimeMilliseconds((long)(running.GetProperty("ExpectedCompletionDate").GetDouble() * 1000));
        await emulator.AdvanceAsync(end - emulator.Host.EstateNow - TimeSpan.FromSeconds(2));

        var deleted = await emulator.DeleteAsync(Backups.PointTarget(old.Text("RecoveryPointArn")));
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.True(deleted.Status == System.Net.HttpStatusCode.OK, deleted.Body);
        var made = Assert.Single(await emulator.PointsAsync());
        Assert.Equal("AVAILABLE", made.Text("Status"));
        Assert.Equal(running.GetProperty("CreationDate").GetDouble(), made.GetProperty("CreationDate").GetDouble());
    }

    [Fact]
    public async Task Copy_of_a_continuous_recovery_point_is_a_snapshot()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        await emulator.PlanAsync(Backups.Bucket, Clone());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));
        var point = Assert.Single(await emulator.PointsAsync());

        await emulator.CopyAsync(point.Text("RecoveryPointArn"), Backups.VaultArn("offsite"));
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(5));

        var copy = Assert.Single(await emulator.PointsAsync(vault: "offsite"));
        Assert.Equal("COMPLETED", copy.Text("Status"));
        Assert.Contains(":recovery-point:documents-2026", copy.Text("RecoveryPointArn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_of_a_continuous_recovery_point_needs_a_time()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(Backups.Bucket, Clone());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));
        var point = Assert.Single(await emulator.PointsAsync()).Text("RecoveryPointArn");

        var without = await emulator.RestoreAsync(point, new { DestinationBucketName = "b" });
        var with = await emulator.RestoreAsync(point, new { DestinationBucketName = "b", RestoreTime = "2026-11-23T06:00:00Z" });

        Assert.Contains("RestoreTime is required", without.Message, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, with.Status);
    }

    [Fact]
    public async Task Continuous_recovery_point_of_a_database_can_be_disassociated_and_others_cannot()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(Backups.Database, Clone());
        var snapshot = await emulator.BackUpAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));
        var continuous = Assert.Single(await emulator.PointsAsync("&resourceType=RDS")).Text("RecoveryPointArn");

        var refused = await emulator.PostAsync(Backups.PointTarget(snapshot) + "/disassociate");
        var accepted = await emulator.PostAsync(Backups.PointTarget(continuous) + "/disassociate");

        Assert.Equal("InvalidRequestException", refused.ErrorType);
        Assert.Equal((System.Net.HttpStatusCode.OK, ""), (accepted.Status, accepted.Body));
        Assert.Empty(await emulator.PointsAsync("&resourceType=RDS"));
    }

    [Theory]
    [InlineData("{\"DeleteAfterDays\": 36}", "InvalidParameterValueException")]
    [InlineData("{}", "InvalidParameterValueException")]
    [InlineData("{\"DeleteAfterDays\": 35}", null)]
    public async Task Continuous_recovery_point_is_kept_35_days_at_most(string lifecycle, string? error)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PlanAsync(Backups.Database, Clone());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));
        var point = Assert.Single(await emulator.PointsAsync()).Text("RecoveryPointArn");

        Assert.Equal(error, (await emulator.PostAsync(Backups.PointTarget(point), new JsonObject { ["Lifecycle"] = JsonNode.Parse(lifecycle) })).ErrorType);
    }

    private static JsonObject Clone() => Continuous.DeepClone().AsObject();
}
