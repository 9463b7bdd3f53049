using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;

namespace BackupConsole.Emulator.Tests.RecoveryPoints;

public sealed class RecoveryPointChangesTests
{
    private const string ReadOnlyRole = "arn:aws:iam::123456789012:role/readonly-backup";
    private static readonly string[] HeldVaults = ["Default"];

    [Theory]
    [InlineData("{\"DeleteAfterDays\": 30}", 30, null)]
    [InlineData("{\"MoveToColdStorageAfterDays\": 12, \"DeleteAfterDays\": 102}", 102, 12)]
    [InlineData("{\"MoveToColdStorageAfterDays\": -1, \"DeleteAfterDays\": -1}", null, null)]
    [InlineData("{}", null, null)]
    public async Task Lifecycle_is_replaced_as_a_whole(string lifecycle, int? deleteAfter, int? coldAfter)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(Backups.Files, new { MoveToColdStorageAfterDays = 20, DeleteAfterDays = 200 });
        await emulator.AdvanceAsync(TimeSpan.FromDays(10));

        var answer = await emulator.PostAsync(Backups.PointTarget(point), new JsonObject { ["Lifecycle"] = JsonNode.Parse(lifecycle) });

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        Assert.Equal((point, Backups.VaultArn("Default")), (answer.Text("RecoveryPointArn"), answer.Text("BackupVaultArn")));
        var described = await emulator.GetAsync(Backups.PointTarget(point));
        foreach (var (member, days, at) in new[] { ("DeleteAfterDays", deleteAfter, "DeleteAt"), ("MoveToColdStorageAfterDays", coldAfter, "MoveToColdStorageAt") })
        {
            Assert.Equal(days, Number(described.Json.GetProperty("Lifecycle"), member));
            var date = Number(described.Json.GetProperty("CalculatedLifecycle"), at);
            Assert.Equal(days is null ? null : TestEmulator.Start.AddDays(days.Value).ToUnixTimeSeconds(), date);
        }
    }

    [Theory]
    [InlineData("{\"MoveToColdStorageAfterDays\": 10, \"DeleteAfterDays\": 200}", "InvalidParameterValueException")]
    [InlineData("{\"MoveToColdStorageAfterDays\": 15, \"DeleteAfterDays\": 100}", "InvalidParameterValueException")]
    [InlineData("{\"DeleteAfterDays\": 0}", "InvalidParameterValueException")]
    public async Task Lifecycle_that_cannot_be_is_refused(string lifecycle, string error)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(Backups.Files, new { DeleteAfterDays = 200 });
        await emulator.AdvanceAsync(TimeSpan.FromDays(10));

        Assert.Equal(error, (await emulator.PostAsync(Backups.PointTarget(point), new JsonObject { ["Lifecycle"] = JsonNode.Parse(lifecycle) })).ErrorType);
    }

    [Fact]
    public async Task Transition_cannot_be_changed_after_it_has_happened()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(Backups.Files, new { MoveToColdStorageAfterDays = 1, DeleteAfterDays = 200 });
        await emulator.AdvanceAsync(TimeSpan.FromDays(5));
        var target = Backups.PointTarget(point);

        var changed = await emulator.PostAsync(target, new { Lifecycle = new { MoveToColdStorageAfterDays = 50, DeleteAfterDays = 200 } });
        var kept = await emulator.PostAsync(target, new { Lifecycle = new { MoveToColdStorageAfterDays = 1, DeleteAfterDays = 300 } });

        Assert.Equal("InvalidRequestException", changed.ErrorType);
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal("COLD", (await emulator.GetAsync(target)).Text("StorageClass"));
    }

    [Fact]
    public async Task Shorter_retention_than_the_age_deletes_the_recovery_point_soon()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromDays(10));

        await emulator.PostAsync(Backups.PointTarget(point), new { Lifecycle = new { DeleteAfterDays = 3 } });
        await emulator.AdvanceAsync(TimeSpan.FromHours(8));

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(Backups.PointTarget(point))).ErrorType);
    }

    [Fact]
    public async Task Deletion_with_too_weak_a_role_is_accepted_and_ends_as_expired()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var byHand = await emulator.BackUpAsync(TestEmulator.Volume(), role: ReadOnlyRole);
        var byLifecycle = await emulator.BackUpAsync(TestEmulator.Volume("vol-2"), new { DeleteAfterDays = 1 }, role: ReadOnlyRole);

        var deleted = await emulator.DeleteAsync(Backups.PointTarget(byHand));
        Assert.Equal("DELETING", (await emulator.GetAsync(Backups.PointTarget(byHand))).Text("Status"));
        await emulator.AdvanceAsync(TimeSpan.FromHours(33));

        Assert.Equal(HttpStatusCode.OK, deleted.Status);
        foreach (var point in new[] { byHand, byLifecycle })
        {
            var left = await emulator.GetAsync(Backups.PointTarget(point));
            Assert.Equal("EXPIRED", left.Text("Status"));
            Assert.Contains("its IAM role is not allowed to", left.Text("StatusMessage"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Locked_vault_refuses_to_delete_or_change_and_lets_the_lifecycle_end()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var target = Backups.PointTarget(await emulator.BackUpAsync(TestEmulator.Volume(), new { DeleteAfterDays = 2 }));
        await emulator.PutAsync("/backup-vaults/Default/vault-lock", new { MinRetentionDays = 1 });

        Assert.Equal("InvalidRequestException", (await emulator.DeleteAsync(target)).ErrorType);
        Assert.Equal("InvalidRequestException", (await emulator.PostAsync(target, new { Lifecycle = new { DeleteAfterDays = 9 } })).ErrorType);
        await emulator.AdvanceAsync(TimeSpan.FromDays(3));
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(target)).ErrorType);
    }

    [Fact]
    public async Task Legal_hold_keeps_a_recovery_point_beyond_its_retention_until_it_is_cancelled()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var target = Backups.PointTarget(await emulator.BackUpAsync(TestEmulator.Volume(), new { DeleteAfterDays = 2 }));
        var hold = await emulator.PostAsync(
            "/legal-holds/",
            new { Title = "case", Description = "d", RecoveryPointSelection = new { VaultNames = HeldVaults } });
        Assert.True(hold.Status == HttpStatusCode.OK, hold.Body);

        Assert.Equal("InvalidRequestException", (await emulator.DeleteAsync(target)).ErrorType);
        await emulator.AdvanceAsync(TimeSpan.FromDays(10));
        Assert.Equal("COMPLETED", (await emulator.GetAsync(target)).Text("Status"));
        await emulator.DeleteAsync($"/legal-holds/{hold.Text("LegalHoldId")}?cancelDescription=over");
        await emulator.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(target)).ErrorType);
    }

    [Theory]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "volumeId")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "InstanceType")]
    [InlineData(Backups.Files, "file-system-id")]
    [InlineData(Backups.Database, "DBSnapshotIdentifier")]
    [InlineData(Backups.Bucket, "DestinationBucketName")]
    [InlineData("arn:aws:dynamodb:eu-central-1:123456789012:table/carts", "originalTableName")]
    public async Task Restore_metadata_is_the_original_configuration(string resource, string key)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(resource);

        var answer = await emulator.GetAsync(Backups.PointTarget(point) + "/restore-metadata");

        var metadata = answer.Json.GetProperty("RestoreMetadata").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString());
        Assert.NotEmpty(metadata[key]!);
        Assert.NotEmpty(metadata["aws:backup:request-id"]!);
        Assert.Equal(answer.Body, (await emulator.GetAsync(Backups.PointTarget(point) + "/restore-metadata")).Body);
    }

    private static double? Number(JsonElement parent, string member) =>
        parent.ValueKind == JsonValueKind.Object && parent.GetProperty(member).ValueKind == JsonValueKind.Number ? parent.GetProperty(member).GetDouble() : null;
}
