using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;

namespace BackupConsole.Emulator.Tests.Resources;

public sealed class ProtectedResourceTests
{
    [Fact]
    public async Task Resources_of_a_vault_are_those_with_a_recovery_point_in_it()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/nightly", new { });
        await emulator.BackUpAsync(TestEmulator.Volume());
        var last = await emulator.BackUpAsync(TestEmulator.Volume());
        await emulator.BackUpAsync(Backups.Bucket, vault: "nightly");

        var ofDefault = (await emulator.GetAsync("/backup-vaults/Default/resources/")).Items("Results");
        var ofNightly = (await emulator.GetAsync("/backup-vaults/nightly/resources/")).Items("Results");

        var volume = Assert.Single(ofDefault);
        Assert.Equal(TestEmulator.Volume(), volume.GetProperty("ResourceArn").GetString());
        Assert.Equal(last, volume.GetProperty("LastRecoveryPointArn").GetString());
        Assert.Equal(Backups.VaultArn("Default"), volume.GetProperty("LastBackupVaultArn").GetString());
        Assert.Equal(Backups.Bucket, Assert.Single(ofNightly).GetProperty("ResourceArn").GetString());
        Assert.Equal(2, (await emulator.GetAsync("/resources/")).Items("Results").Count);
    }

    [Fact]
    public async Task Resources_of_a_vault_come_in_pages()
    {
        await using var emulator = await TestEmulator.StartAsync();
        foreach (var id in new[] { "vol-a", "vol-b", "vol-c" })
        {
            await emulator.BackUpAsync(TestEmulator.Volume(id));
        }

        var first = await emulator.GetAsync("/backup-vaults/Default/resources/?maxResults=2");
        var second = await emulator.GetAsync($"/backup-vaults/Default/resources/?maxResults=2&nextToken={Uri.EscapeDataString(first.Text("NextToken"))}");

        Assert.Equal((2, 1), (first.Items("Results").Count, second.Items("Results").Count));
        Assert.Equal("AccessDeniedException", (await emulator.GetAsync("/backup-vaults/missing/resources/")).ErrorType);
        Assert.Equal("AccessDeniedException", (await emulator.GetAsync("/backup-vaults/Default/resources/?backupVaultAccountId=999999999999")).ErrorType);
    }

    [Fact]
    public async Task Resource_that_was_never_backed_up_is_not_protected()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync($"/resources/{Uri.EscapeDataString(TestEmulator.Volume())}")).ErrorType);
    }
}
