using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Storage;

public sealed class RestartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-restart-").FullName;

    [Fact]
    public async Task Restart_loses_nothing_and_catches_up_the_time_it_was_down()
    {
        var options = new EmulatorOptions { Seed = EmulatorSeed.Empty, DataPath = _folder };
        string job;
        string token;
        await using (var before = await TestEmulator.StartAsync(options))
        {
            await before.PutAsync("/backup-vaults/nightly", new { BackupVaultTags = new { team = "atlas" } });
            await before.AdvanceAsync(TimeSpan.FromDays(3));
            job = await before.StartJobAsync(TestEmulator.Volume(), "nightly");
            token = Uri.EscapeDataString((await before.GetAsync("/backup-vaults/?maxResults=1")).Text("NextToken"));
            Assert.Equal("CREATED", (await before.GetAsync($"/backup-jobs/{job}")).Text("State"));
        }

        await using var after = await TestEmulator.StartAsync(options, new(TestEmulator.Start.AddMinutes(5)));

        Assert.Equal(TestEmulator.Start.AddDays(3).AddMinutes(5), after.Host.EstateNow);
        Assert.Equal("COMPLETED", (await after.GetAsync($"/backup-jobs/{job}")).Text("State"));
        Assert.Equal(1, (await after.GetAsync("/backup-vaults/nightly")).Json.GetProperty("NumberOfRecoveryPoints").GetInt64());
        Assert.Equal("nightly", Assert.Single((await after.GetAsync($"/backup-vaults/?nextToken={token}")).Items("BackupVaultList")).GetProperty("BackupVaultName").GetString());
    }

    [Fact]
    public async Task Demo_keys_and_first_start_stay_the_same()
    {
        var options = new EmulatorOptions { DataPath = _folder };
        IReadOnlyList<EmulatorAccount> accounts;
        await using (var before = await TestEmulator.StartAsync(options))
        {
            accounts = before.Host.Accounts;
        }

        await using var after = await TestEmulator.StartAsync(options, new(TestEmulator.Start.AddHours(1)));

        Assert.Equal(accounts, after.Host.Accounts);
        Assert.Equal(TestEmulator.Start, after.Host.DemoFirstStart);
        var answer = await after.GetAsync("/backup-vaults/", Credentials.Of(accounts[0].Credential));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
