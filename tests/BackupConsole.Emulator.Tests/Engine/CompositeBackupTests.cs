using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class CompositeBackupTests
{
    [Fact]
    public async Task Backup_of_a_stack_nests_the_recovery_points_of_its_members()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.StartJobAsync(Backups.Stack);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));

        var job = await emulator.GetAsync($"/backup-jobs/{id}");
        var children = await emulator.JobsAsync($"&parentJobId={id}");
        var parent = Assert.Single(await emulator.PointsAsync(), point => point.GetProperty("IsParent").GetBoolean());
        var nested = await emulator.PointsAsync($"&parentRecoveryPointArn={Uri.EscapeDataString(parent.Text("RecoveryPointArn"))}");

        Assert.True(job.Json.GetProperty("IsParent").GetBoolean());
        Assert.Equal(3, job.Json.GetProperty("NumberOfChildJobs").GetInt64());
        Assert.Equal(children.Count, job.Json.GetProperty("ChildJobsInState").EnumerateObject().Sum(state => state.Value.GetInt32()));
        Assert.Equal(3, children.Count);
        Assert.Equal(["CloudFormation", "EBS", "EFS"], children.Select(child => child.Text("ResourceType")).Order());
        Assert.Equal(children.Count(child => child.Text("State") == "COMPLETED"), nested.Count);
        Assert.All(nested, point => Assert.NotEmpty(point.Text("CompositeMemberIdentifier")));
        Assert.Contains(":recovery-point:composite:", parent.Text("RecoveryPointArn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Composite_is_partial_where_a_nested_job_was_stopped()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await emulator.StartJobAsync(Backups.Stack);
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(3));
        var volume = Assert.Single(await emulator.JobsAsync($"&parentJobId={id}&resourceType=EBS"));

        await emulator.PostAsync($"/backup-jobs/{volume.Text("BackupJobId")}");
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));

        var job = await emulator.GetAsync($"/backup-jobs/{id}");
        var parent = Assert.Single(await emulator.PointsAsync(), point => point.GetProperty("IsParent").GetBoolean());
        Assert.Equal("PARTIAL", job.Text("State"));
        Assert.Equal("PARTIAL", parent.Text("Status"));
        Assert.Contains("1 of 3 nested jobs did not complete", job.Text("StatusMessage"), StringComparison.Ordinal);
        Assert.Single(await emulator.JobsAsync("&state=PARTIAL"));
    }

    [Fact]
    public async Task Copy_of_a_composite_copies_what_is_nested_in_it()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        await emulator.StartJobAsync(Backups.Stack);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));
        var points = await emulator.PointsAsync();
        var parent = points.Single(point => point.GetProperty("IsParent").GetBoolean()).Text("RecoveryPointArn");

        var started = await emulator.CopyAsync(parent, Backups.VaultArn("offsite"));
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));

        var job = (await emulator.GetAsync($"/copy-jobs/{started.Text("CopyJobId")}")).Json.GetProperty("CopyJob");
        var children = (await emulator.GetAsync($"/copy-jobs/?parentJobId={started.Text("CopyJobId")}")).Items("CopyJobs");
        Assert.True(started.Json.GetProperty("IsParent").GetBoolean());
        Assert.Equal(points.Count - 1, job.GetProperty("NumberOfChildJobs").GetInt64());
        Assert.Equal(points.Count - 1, children.Count);
        Assert.Equal(
            1 + children.Count(child => child.Text("State") == "COMPLETED"), (await emulator.PointsAsync(vault: "offsite")).Count);
    }

    [Fact]
    public async Task Nested_recovery_point_is_deleted_only_after_it_was_disassociated()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync(Backups.Stack);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));
        var points = await emulator.PointsAsync();
        var nested = Backups.PointTarget(points.First(point => !point.GetProperty("IsParent").GetBoolean()).Text("RecoveryPointArn"));
        var parent = Backups.PointTarget(points.Single(point => point.GetProperty("IsParent").GetBoolean()).Text("RecoveryPointArn"));

        Assert.Equal("InvalidRequestException", (await emulator.DeleteAsync(nested)).ErrorType);
        Assert.Equal(HttpStatusCode.NoContent, (await emulator.DeleteAsync(nested + "/parentAssociation")).Status);
        Assert.Equal("InvalidRequestException", (await emulator.DeleteAsync(nested + "/parentAssociation")).ErrorType);
        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync(parent)).Status);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        var left = Assert.Single(await emulator.PointsAsync());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, left.GetProperty("ParentRecoveryPointArn").ValueKind);
    }

    [Fact]
    public async Task Composite_of_a_stack_cannot_be_restored_as_a_whole()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync(Backups.Stack);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));
        var points = await emulator.PointsAsync("&resourceType=CloudFormation");

        var whole = await emulator.RestoreAsync(
            points.Single(point => point.GetProperty("IsParent").GetBoolean()).Text("RecoveryPointArn"), new { StackName = "s", ChangeSetName = "c" });
        var template = await emulator.RestoreAsync(
            points.Single(point => !point.GetProperty("IsParent").GetBoolean()).Text("RecoveryPointArn"), new { StackName = "s", ChangeSetName = "c" });

        Assert.Equal("InvalidRequestException", whole.ErrorType);
        Assert.Equal(HttpStatusCode.OK, template.Status);
    }
}
