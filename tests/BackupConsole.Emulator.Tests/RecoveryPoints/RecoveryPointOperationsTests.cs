using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.RecoveryPoints;

public sealed class RecoveryPointOperationsTests
{
    [Theory]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "arn:aws:ec2:eu-central-1::snapshot/snap-")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "arn:aws:ec2:eu-central-1::image/ami-")]
    [InlineData("arn:aws:rds:eu-central-1:123456789012:db:orders", "arn:aws:rds:eu-central-1:123456789012:snapshot:awsbackup:job-")]
    [InlineData("arn:aws:rds:eu-central-1:123456789012:cluster:c", "arn:aws:rds:eu-central-1:123456789012:cluster-snapshot:awsbackup:job-")]
    [InlineData("arn:aws:dynamodb:eu-central-1:123456789012:table/carts", "arn:aws:dynamodb:eu-central-1:123456789012:table/carts/backup/")]
    [InlineData("arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-1", "arn:aws:backup:eu-central-1:123456789012:recovery-point:")]
    [InlineData("arn:aws:s3:::documents", "arn:aws:backup:eu-central-1:123456789012:recovery-point:documents-2026112212")]
    [InlineData("arn:aws:fsx:eu-central-1:123456789012:file-system/fs-3", "arn:aws:fsx:eu-central-1:123456789012:backup/backup-")]
    [InlineData("arn:aws:redshift:eu-central-1:123456789012:cluster:dwh", "arn:aws:redshift:eu-central-1:123456789012:snapshot:dwh/awsbackup:job-")]
    [InlineData("arn:aws:cloudformation:eu-central-1:123456789012:stack/app/1", "arn:aws:backup:eu-central-1:123456789012:recovery-point:composite:")]
    public async Task Recovery_point_has_the_arn_of_its_resource_type_and_is_found_by_it(string resource, string prefix)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync(resource);
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(10));
        var arn = Assert.Single(
            (await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints"),
            listed => listed.GetProperty("ParentRecoveryPointArn").ValueKind == System.Text.Json.JsonValueKind.Null).GetProperty("RecoveryPointArn").GetString()!;

        var point = await emulator.GetAsync($"/backup-vaults/Default/recovery-points/{Uri.EscapeDataString(arn)}");
        var byResource = await emulator.GetAsync($"/resources/{Uri.EscapeDataString(resource)}/recovery-points/");

        Assert.StartsWith(prefix, arn, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, arn), (point.Status, point.Text("RecoveryPointArn")));
        Assert.Contains(arn, byResource.Items("RecoveryPoints").Select(listed => listed.GetProperty("RecoveryPointArn").GetString()));
    }

    [Fact]
    public async Task Deleted_recovery_point_is_deleting_and_then_gone()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var target = await MakePointAsync(emulator);

        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync(target)).Status);
        Assert.Equal("DELETING", (await emulator.GetAsync(target)).Text("Status"));
        Assert.Equal("InvalidResourceStateException", (await emulator.DeleteAsync(target)).ErrorType);
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(10));

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(target)).ErrorType);
        Assert.Equal(0, (await emulator.GetAsync("/backup-vaults/Default")).Json.GetProperty("NumberOfRecoveryPoints").GetInt64());
        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync("/backup-vaults/Default")).Status);
    }

    [Fact]
    public async Task Recovery_point_is_removed_within_eight_hours_of_its_expiry()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var target = await MakePointAsync(emulator, new { DeleteAfterDays = 1 });
        await emulator.AdvanceAsync(TimeSpan.FromHours(23.9));
        Assert.Equal("COMPLETED", (await emulator.GetAsync(target)).Text("Status"));

        await emulator.AdvanceAsync(TimeSpan.FromHours(8.2));

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(target)).ErrorType);
    }

    [Fact]
    public async Task Recovery_point_moves_to_cold_storage_when_its_time_has_come()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var target = await MakePointAsync(
            emulator,
            new { MoveToColdStorageAfterDays = 7, DeleteAfterDays = 100 },
            $"arn:aws:elasticfilesystem:{TestEmulator.Region}:{TestEmulator.Account}:file-system/fs-1");
        Assert.Equal("WARM", (await emulator.GetAsync(target)).Text("StorageClass"));

        await emulator.AdvanceAsync(TimeSpan.FromDays(7));
        Assert.Equal("COLD", (await emulator.GetAsync(target)).Text("StorageClass"));
        await emulator.AdvanceAsync(TimeSpan.FromDays(94));

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(target)).ErrorType);
    }

    [Theory]
    [InlineData("resourceType=EBS", 1)]
    [InlineData("resourceType=S3", 0)]
    [InlineData("createdBefore=2026-11-22T12%3A00%3A00Z", 0)]
    [InlineData("createdAfter=2026-11-22T11%3A59%3A59Z", 1)]
    [InlineData("backupPlanId=x", 0)]
    [InlineData("parentRecoveryPointArn=x", 0)]
    public async Task Vault_list_is_filtered(string query, int count)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await MakePointAsync(emulator);

        Assert.Equal(count, (await emulator.GetAsync($"/backup-vaults/Default/recovery-points?{query}")).Items("RecoveryPoints").Count);
    }

    private static async Task<string> MakePointAsync(TestEmulator emulator, object? lifecycle = null, string? resource = null)
    {
        var id = await emulator.StartJobAsync(resource ?? TestEmulator.Volume(), lifecycle: lifecycle);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));
        var arn = (await emulator.GetAsync($"/backup-jobs/{id}")).Text("RecoveryPointArn");
        return $"/backup-vaults/Default/recovery-points/{Uri.EscapeDataString(arn)}";
    }
}
