using System.Net;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Vaults;

public sealed class VaultLockTests
{
    private const string Lock = "/backup-vaults/Default/vault-lock";

    [Fact]
    public async Task Governance_lock_shows_and_can_be_changed_and_removed_at_any_time()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await emulator.PutAsync(Lock, new { MinRetentionDays = 7, MaxRetentionDays = 30 })).Status);
        var vault = await emulator.GetAsync("/backup-vaults/Default");
        var listed = Assert.Single((await emulator.GetAsync("/backup-vaults/")).Items("BackupVaultList"));
        await emulator.AdvanceAsync(TimeSpan.FromDays(400));
        await emulator.PutAsync(Lock, new { MaxRetentionDays = 60 });
        var changed = await emulator.GetAsync("/backup-vaults/Default");
        var removed = await emulator.DeleteAsync(Lock);

        foreach (var shown in new[] { vault.Json, listed })
        {
            Assert.True(shown.GetProperty("Locked").GetBoolean());
            Assert.Equal(7, shown.GetProperty("MinRetentionDays").GetInt64());
            Assert.Equal(30, shown.GetProperty("MaxRetentionDays").GetInt64());
            Assert.Equal(JsonValueKind.Null, shown.GetProperty("LockDate").ValueKind);
        }

        Assert.Equal(JsonValueKind.Null, changed.Json.GetProperty("MinRetentionDays").ValueKind);
        Assert.Equal(HttpStatusCode.OK, removed.Status);
        Assert.False((await emulator.GetAsync("/backup-vaults/Default")).Json.GetProperty("Locked").GetBoolean());
    }

    [Fact]
    public async Task Compliance_lock_can_be_changed_until_its_date_and_never_after()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync(Lock, new { MinRetentionDays = 1, ChangeableForDays = 3 });

        var vault = await emulator.GetAsync("/backup-vaults/Default");
        Assert.Equal(TestEmulator.Start.AddDays(3).ToUnixTimeSeconds(), vault.Json.GetProperty("LockDate").GetDouble());
        await emulator.AdvanceAsync(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await emulator.PutAsync(Lock, new { MinRetentionDays = 2, ChangeableForDays = 3 })).Status);
        await emulator.AdvanceAsync(TimeSpan.FromDays(3));

        foreach (var refused in new[]
        {
            await emulator.PutAsync(Lock, new { MinRetentionDays = 1 }),
            await emulator.DeleteAsync(Lock),
            await emulator.DeleteAsync("/backup-vaults/Default"),
        })
        {
            Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), (refused.Status, refused.ErrorType));
        }
    }

    [Fact]
    public async Task Grace_time_lets_the_lock_be_removed()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync(Lock, new { ChangeableForDays = 3 });

        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync(Lock)).Status);
        await emulator.AdvanceAsync(TimeSpan.FromDays(4));

        Assert.Equal(HttpStatusCode.OK, (await emulator.PutAsync(Lock, new { })).Status);
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(36_501, null, null)]
    [InlineData(null, 0, null)]
    [InlineData(null, 36_501, null)]
    [InlineData(8, 7, null)]
    [InlineData(null, null, 2)]
    [InlineData(null, null, 36_501)]
    public async Task Lock_outside_the_bounds_is_refused(int? min, int? max, int? changeable)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PutAsync(Lock, new { MinRetentionDays = min, MaxRetentionDays = max, ChangeableForDays = changeable });

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
    }

    [Theory]
    [InlineData(1, 36_500, 3)]
    [InlineData(7, 7, 36_500)]
    [InlineData(null, null, null)]
    public async Task Lock_at_the_bounds_is_taken(int? min, int? max, int? changeable)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(
            HttpStatusCode.OK,
            (await emulator.PutAsync(Lock, new { MinRetentionDays = min, MaxRetentionDays = max, ChangeableForDays = changeable })).Status);
    }

    [Fact]
    public async Task Lock_of_a_vault_that_is_not_there_is_denied()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await emulator.PutAsync("/backup-vaults/missing/vault-lock", new { })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await emulator.DeleteAsync("/backup-vaults/missing/vault-lock")).Status);
    }
}
