using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Jobs;

/// <summary>What tests of jobs and recovery points begin with.</summary>
internal static class Backups
{
    public const string Files = $"arn:aws:elasticfilesystem:{TestEmulator.Region}:{TestEmulator.Account}:file-system/fs-1";
    public const string Bucket = "arn:aws:s3:::documents";
    public const string Database = $"arn:aws:rds:{TestEmulator.Region}:{TestEmulator.Account}:db:orders";
    public const string Stack = $"arn:aws:cloudformation:{TestEmulator.Region}:{TestEmulator.Account}:stack/shop/1b2c";

    public static string VaultArn(string name, string account = TestEmulator.Account, string region = TestEmulator.Region) =>
        $"arn:aws:backup:{region}:{account}:backup-vault:{name}";

    public static string PointTarget(string arn, string vault = "Default") => $"/backup-vaults/{vault}/recovery-points/{Uri.EscapeDataString(arn)}";

    /// <summary>A completed backup on demand; the second attempt where the first has the bad luck that one in 25 has.</summary>
    /// <returns>The ARN of its recovery point.</returns>
    public static async Task<string> BackUpAsync(
        this TestEmulator emulator, string resource, object? lifecycle = null, string vault = "Default", string role = TestEmulator.Role, object? tags = null)
    {
        var job = await BackUpOnceAsync();
        if (job.Text("State") == "FAILED")
        {
            job = await BackUpOnceAsync();
        }

        Assert.True(job.Text("State") == "COMPLETED", job.Body);
        return job.Text("RecoveryPointArn");

        async Task<Answer> BackUpOnceAsync()
        {
            var started = await emulator.PutAsync(
                "/backup-jobs",
                new { BackupVaultName = vault, ResourceArn = resource, IamRoleArn = role, Lifecycle = lifecycle, RecoveryPointTags = tags });
            Assert.True(started.Status == HttpStatusCode.OK, started.Body);
            await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));
            return await emulator.GetAsync($"/backup-jobs/{started.Text("BackupJobId")}");
        }
    }

    public static Task<Answer> CopyAsync(
        this TestEmulator emulator, string point, string destinationVaultArn, object? lifecycle = null, string? token = null, string source = "Default") =>
        emulator.PutAsync("/copy-jobs", new
        {
            RecoveryPointArn = point,
            SourceBackupVaultName = source,
            DestinationBackupVaultArn = destinationVaultArn,
            IamRoleArn = TestEmulator.Role,
            Lifecycle = lifecycle,
            IdempotencyToken = token,
        });

    public static Task<Answer> RestoreAsync(
        this TestEmulator emulator, string point, object metadata, bool copiesTags = false, string? token = null, string? type = null) =>
        emulator.PutAsync("/restore-jobs", new
        {
            RecoveryPointArn = point,
            Metadata = metadata,
            IamRoleArn = TestEmulator.Role,
            CopySourceTagsToRestoredResource = copiesTags,
            IdempotencyToken = token,
            ResourceType = type,
        });
}
