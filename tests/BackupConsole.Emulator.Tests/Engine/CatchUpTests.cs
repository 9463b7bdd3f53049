using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class CatchUpTests
{
    private static readonly string[] Events = ["BACKUP_JOB_COMPLETED", "RECOVERY_POINT_MODIFIED"];

    private static readonly string[] Targets =
    [
        "/backup-jobs/?maxResults=1000",
        "/copy-jobs/?maxResults=1000",
        "/restore-jobs/?maxResults=1000",
        "/backup-vaults/Default/recovery-points/?maxResults=1000",
        "/backup-vaults/offsite/recovery-points/?maxResults=1000",
        "/resources/",
        "/backup-vaults/",
    ];

    [Fact]
    public async Task Two_emulators_that_are_stepped_differently_end_with_the_same_estate()
    {
        await using var stepped = await TestEmulator.StartAsync();
        await using var jumped = await TestEmulator.StartAsync();
        await PrepareAsync(stepped);
        await PrepareAsync(jumped);
        var steps = 0;
        for (var left = TimeSpan.FromDays(25); left > TimeSpan.Zero; left -= TimeSpan.FromHours(7.3), steps++)
        {
            await stepped.AdvanceAsync(left < TimeSpan.FromHours(7.3) ? left : TimeSpan.FromHours(7.3));
        }

        await jumped.AdvanceAsync(TimeSpan.FromDays(25));

        Assert.True(steps > 50);
        foreach (var target in Targets)
        {
            Assert.Equal((await stepped.GetAsync(target)).Body, (await jumped.GetAsync(target)).Body);
        }

        Assert.Equal(
            (await stepped.UnsignedAsync(HttpMethod.Get, "/_emulator/notifications")).Items("notifications").Count,
            (await jumped.UnsignedAsync(HttpMethod.Get, "/_emulator/notifications")).Items("notifications").Count);
        Assert.True((await jumped.JobsAsync()).Count > 50);
    }

    private static async Task PrepareAsync(TestEmulator emulator)
    {
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        await emulator.PutAsync(
            "/backup-vaults/Default/notification-configuration",
            new { SNSTopicArn = "arn:aws:sns:eu-central-1:123456789012:backups", BackupVaultEvents = Events });
        foreach (var resource in new[] { TestEmulator.Volume(), Backups.Files, Backups.Stack })
        {
            var point = await emulator.StartJobAsync(resource, lifecycle: new { DeleteAfterDays = 14 });
            Assert.NotEmpty(point);
        }

        var volume = await emulator.BackUpAsync(TestEmulator.Volume("vol-2"), new { DeleteAfterDays = 3 });
        await emulator.CopyAsync(volume, Backups.VaultArn("offsite"), new { DeleteAfterDays = 20 });
        await emulator.RestoreAsync(volume, new { });
        foreach (var day in Enumerable.Range(0, 60))
        {
            await emulator.StartJobAsync(TestEmulator.Volume($"vol-{day}"), lifecycle: new { DeleteAfterDays = 1 + day });
        }
    }
}
