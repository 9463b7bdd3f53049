using System.Text.Json;
using BackupConsole.Emulator.Tests.Engine;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Jobs;

public sealed class ClusterRestoreTests
{
    private const string Cluster = $"arn:aws:eks:{TestEmulator.Region}:{TestEmulator.Account}:cluster/shop";

    [Fact]
    public async Task Restore_of_a_cluster_has_a_child_for_each_volume_and_file_system_in_it()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator);

        var id = (await emulator.RestoreAsync(point, new { clusterName = "shop", newCluster = "false" })).Text("RestoreJobId");
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));

        var job = await emulator.GetAsync($"/restore-jobs/{id}");
        var children = await ChildrenAsync(emulator, id);
        Assert.Equal("COMPLETED", job.Text("Status"));
        Assert.True(job.Json.GetProperty("IsParent").GetBoolean());
        Assert.Equal(["EBS", "EFS"], children.Select(child => child.Text("ResourceType")).Order());
        Assert.All(children, child => Assert.Equal("COMPLETED", child.Text("Status")));
        Assert.All(children, child => Assert.False(child.GetProperty("IsParent").GetBoolean()));
        Assert.True(children.Max(child => child.GetProperty("CompletionDate").GetDouble()) <= job.Json.GetProperty("CompletionDate").GetDouble());
    }

    [Fact]
    public async Task Child_restores_with_the_metadata_that_was_given_for_its_recovery_point()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator);
        var volume = (await NestedAsync(emulator, "EBS")).Text("RecoveryPointArn");
        var nested = JsonSerializer.Serialize(new Dictionary<string, string> { [volume] = "{\"AvailabilityZone\":\"eu-central-1b\"}" });

        var id = (await emulator.RestoreAsync(point, new { clusterName = "shop", nestedRestoreJobs = nested })).Text("RestoreJobId");

        var child = Assert.Single(await ChildrenAsync(emulator, id), job => job.Text("ResourceType") == "EBS");
        var metadata = (await emulator.GetAsync($"/restore-jobs/{child.Text("RestoreJobId")}/metadata")).Json.GetProperty("Metadata");
        Assert.Equal("eu-central-1b", metadata.Text("AvailabilityZone"));
    }

    [Fact]
    public async Task Restore_of_manifests_alone_has_no_children()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator);

        var id = (await emulator.RestoreAsync(point, new { clusterName = "shop", restoreKubernetesManifestsOnly = "true" })).Text("RestoreJobId");
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));

        Assert.Equal("COMPLETED", (await emulator.GetAsync($"/restore-jobs/{id}")).Text("Status"));
        Assert.Empty(await ChildrenAsync(emulator, id));
    }

    [Fact]
    public async Task Cluster_whose_nested_restore_fails_fails_with_it()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator);
        var volume = await NestedAsync(emulator, "EBS");

        var id = (await emulator.RestoreAsync(point, new { clusterName = "shop" })).Text("RestoreJobId");
        await emulator.DeleteAsync(Backups.PointTarget(volume.Text("RecoveryPointArn")) + "/parentAssociation");
        await emulator.DeleteAsync(Backups.PointTarget(volume.Text("RecoveryPointArn")));
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));

        var job = await emulator.GetAsync($"/restore-jobs/{id}");
        Assert.Equal("FAILED", job.Text("Status"));
        Assert.Contains("1 of 2 nested jobs did not complete", job.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{\"arn:aws:ec2:eu-central-1::snapshot/snap-0\":\"{}\"}")]
    [InlineData("{\"arn:aws:ec2:eu-central-1::snapshot/snap-0\":\"nonsense\"}")]
    public async Task Metadata_for_what_is_not_nested_is_refused(string nested)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator);

        var answer = await emulator.RestoreAsync(point, new { clusterName = "shop", nestedRestoreJobs = nested });

        Assert.Equal("InvalidParameterValueException", answer.ErrorType);
        Assert.Contains("nestedRestoreJobs", answer.Message, StringComparison.Ordinal);
    }

    private static async Task<string> BackUpAsync(TestEmulator emulator)
    {
        await emulator.StartJobAsync(Cluster);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));
        return Assert.Single(await emulator.PointsAsync(), point => point.GetProperty("IsParent").GetBoolean()).Text("RecoveryPointArn");
    }

    private static async Task<JsonElement> NestedAsync(TestEmulator emulator, string type) =>
        Assert.Single(await emulator.PointsAsync($"&resourceType={type}"));

    private static async Task<IReadOnlyList<JsonElement>> ChildrenAsync(TestEmulator emulator, string id) =>
        (await emulator.GetAsync($"/restore-jobs/?parentJobId={id}")).Items("RestoreJobs");
}
