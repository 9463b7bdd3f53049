using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Vaults;

/// <summary>What locks and holds mean for recovery points and jobs, from the outside.</summary>
public sealed class ProtectedPointTests
{
    private static readonly string[] DefaultVault = ["Default"];

    [Fact]
    public async Task Locked_vault_keeps_its_recovery_points_from_people_but_not_from_their_lifecycle()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator, new { DeleteAfterDays = 7 });
        await emulator.PutAsync("/backup-vaults/Default/vault-lock", new { MinRetentionDays = 1, ChangeableForDays = 3 });

        var deleted = await emulator.DeleteAsync(point);
        var changed = await emulator.PostAsync(point, new { Lifecycle = new { DeleteAfterDays = 1 } });

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), (deleted.Status, deleted.ErrorType));
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), (changed.Status, changed.ErrorType));
        Assert.Equal("COMPLETED", (await emulator.GetAsync(point)).Text("Status"));
        await emulator.AdvanceAsync(TimeSpan.FromDays(8));
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(point)).ErrorType);
    }

    [Fact]
    public async Task Removed_lock_lets_recovery_points_go()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator, null);
        await emulator.PutAsync("/backup-vaults/Default/vault-lock", new { });
        Assert.Equal("InvalidRequestException", (await emulator.DeleteAsync(point)).ErrorType);

        await emulator.DeleteAsync("/backup-vaults/Default/vault-lock");

        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync(point)).Status);
    }

    [Fact]
    public async Task Held_recovery_point_outlives_its_lifecycle_until_the_hold_is_canceled()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await BackUpAsync(emulator, new { DeleteAfterDays = 1 });
        var hold = await emulator.PostAsync(
            "/legal-holds/", new { Title = "t", Description = "d", RecoveryPointSelection = new { VaultNames = DefaultVault } });

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), await RefusalAsync(emulator.DeleteAsync(point)));
        await emulator.AdvanceAsync(TimeSpan.FromDays(3));
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync(point)).Status);
        await emulator.DeleteAsync($"/legal-holds/{hold.Text("LegalHoldId")}?cancelDescription=over");
        await emulator.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(point)).ErrorType);
    }

    private static async Task<string> BackUpAsync(TestEmulator emulator, object? lifecycle)
    {
        await emulator.StartJobAsync(TestEmulator.Volume(), lifecycle: lifecycle);
        await emulator.AdvanceAsync(TimeSpan.FromHours(2));
        var point = Assert.Single((await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints"));
        return $"/backup-vaults/Default/recovery-points/{Uri.EscapeDataString(point.GetProperty("RecoveryPointArn").GetString()!)}";
    }

    private static async Task<(HttpStatusCode, string?)> RefusalAsync(Task<Answer> call)
    {
        var answer = await call;
        return (answer.Status, answer.ErrorType);
    }
}
