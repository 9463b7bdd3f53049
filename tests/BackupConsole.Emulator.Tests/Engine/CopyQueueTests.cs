using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;

namespace BackupConsole.Emulator.Tests.Engine;

public sealed class CopyQueueTests
{
    private const int Copied = 115;

    [Fact]
    public async Task Hundred_copies_run_between_two_Regions_and_the_others_wait_until_they_are_done()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await OrderCopiesAsync(emulator);

        var most = 0;
        for (var second = 0; second < 90; second++)
        {
            await emulator.AdvanceAsync(TimeSpan.FromSeconds(1));
            most = Math.Max(most, (await CopiesAsync(emulator, "&state=RUNNING")).Count);
        }

        await emulator.AdvanceAsync(TimeSpan.FromMinutes(10));
        var states = (await CopiesAsync(emulator)).Select(copy => copy.Text("State")).ToList();
        Assert.Equal(100, most);
        Assert.Equal(Copied, states.Count);
        Assert.True(states.Count(state => state == "COMPLETED") > 100);
        Assert.DoesNotContain("CREATED", states);
    }

    [Fact]
    public async Task Vault_with_few_copies_of_its_own_takes_five_beyond_the_hundred()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/quiet", new { });
        var points = await FilePointsAsync(emulator, "extra", 7);
        await OrderCopiesAsync(emulator);

        foreach (var point in points)
        {
            await emulator.CopyAsync(point, Backups.VaultArn("quiet"));
        }

        await emulator.AdvanceAsync(TimeSpan.FromSeconds(4.1));
        var states = (await CopiesAsync(emulator, $"&destinationVaultArn={Uri.EscapeDataString(Backups.VaultArn("quiet"))}")).Select(copy => copy.Text("State"));
        Assert.Equal(5, states.Count(state => state == "RUNNING"));
        Assert.Equal(points.Count - 5, states.Count(state => state == "CREATED"));
    }

    [Fact]
    public async Task Copies_of_what_other_services_keep_are_not_counted()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var snapshot = await emulator.BackUpAsync(TestEmulator.Volume());
        await OrderCopiesAsync(emulator);

        var id = (await emulator.CopyAsync(snapshot, Backups.VaultArn("offsite"))).Text("CopyJobId");
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(4.1));

        Assert.Equal("RUNNING", (await emulator.GetAsync($"/copy-jobs/{id}")).Json.GetProperty("CopyJob").Text("State"));
    }

    private static async Task OrderCopiesAsync(TestEmulator emulator)
    {
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        foreach (var point in await FilePointsAsync(emulator, "many", Copied))
        {
            await emulator.CopyAsync(point, Backups.VaultArn("offsite"));
        }
    }

    /// <summary>Recovery points of file systems, a few more of which are backed up because some backups fail.</summary>
    private static async Task<List<string>> FilePointsAsync(TestEmulator emulator, string name, int count)
    {
        for (var number = 0; number < count + (count / 4) + 2; number++)
        {
            await emulator.StartJobAsync($"{Backups.Files}-{name}-{number}");
        }

        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));
        var points = (await emulator.PointsAsync()).Where(point => point.Text("ResourceArn").Contains(name, StringComparison.Ordinal)).Take(count).ToList();
        Assert.Equal(count, points.Count);
        return points.ConvertAll(point => point.Text("RecoveryPointArn"));
    }

    private static async Task<IReadOnlyList<JsonElement>> CopiesAsync(TestEmulator emulator, string query = "") =>
        (await emulator.GetAsync($"/copy-jobs/?maxResults=1000{query}")).Items("CopyJobs");
}
