using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Admin;

public sealed class AdminEndpointsTests
{
    [Fact]
    public async Task Clock_follows_its_rate_and_can_be_paused()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/clock", """{"rate": 60}""");
        emulator.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(TestEmulator.Start.AddHours(1), await NowAsync(emulator));

        await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/clock", """{"paused": true}""");
        emulator.Time.Advance(TimeSpan.FromMinutes(1));

        var paused = await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/clock");
        Assert.Equal(TestEmulator.Start.AddHours(1), await NowAsync(emulator));
        Assert.Equal(0, paused.Json.GetProperty("rate").GetDouble());
        var resumed = await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/clock", """{"paused": false}""");
        Assert.Equal(60, resumed.Json.GetProperty("rate").GetDouble());
    }

    [Theory]
    [InlineData("""{"rate": 0}""")]
    [InlineData("""{"rate": -1}""")]
    [InlineData("""{"advanceSeconds": -1}""")]
    [InlineData("nonsense")]
    public async Task Clock_change_that_makes_no_sense_is_refused(string json)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/clock", json)).Status);
        Assert.Equal(TestEmulator.Start, await NowAsync(emulator));
    }

    [Fact]
    public async Task Request_log_says_who_asked_for_what_and_how_it_ended()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.GetAsync("/backup-vaults/");
        await emulator.GetAsync("/backup-vaults/missing", region: "us-east-1");
        await emulator.StsAsync("Action=GetCallerIdentity");

        var log = (await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/requests")).Items("requests");
        var newer = (await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/requests?since=2")).Items("requests");

        Assert.Equal(["ListBackupVaults", "DescribeBackupVault", "GetCallerIdentity"], log.Select(entry => entry.GetProperty("operation").GetString()));
        Assert.Equal("us-east-1", log[1].GetProperty("region").GetString());
        Assert.Equal(("AccessDeniedException", 403), (log[1].GetProperty("error").GetString(), log[1].GetProperty("status").GetInt32()));
        Assert.Equal((TestEmulator.Account, "AKIAUNKNOWN"), (log[1].GetProperty("accountId").GetString(), log[1].GetProperty("accessKeyId").GetString()));
        Assert.Equal("GetCallerIdentity", Assert.Single(newer).GetProperty("operation").GetString());
    }

    [Fact]
    public async Task Reset_goes_back_to_a_first_start()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/nightly", new { });
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.OK, (await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/reset")).Status);

        Assert.Equal("Default", Assert.Single((await emulator.GetAsync("/backup-vaults/")).Items("BackupVaultList")).GetProperty("BackupVaultName").GetString());
        Assert.Empty((await emulator.GetAsync("/backup-jobs/")).Items("BackupJobs"));
        Assert.Equal(TestEmulator.Start, await NowAsync(emulator));
    }

    private static async Task<DateTimeOffset> NowAsync(TestEmulator emulator) =>
        (await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/clock")).Json.GetProperty("now").GetDateTimeOffset();
}
