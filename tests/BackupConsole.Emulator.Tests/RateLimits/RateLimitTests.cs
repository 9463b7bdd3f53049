using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.RateLimits;

/// <summary>What a client meets that is faster than AWS allows. Wall time stands still unless a test moves it.</summary>
public sealed class RateLimitTests
{
    private const string Vaults = "/backup-vaults/";
    private const string Settings = "/account-settings";

    private static readonly Credentials Neighbour = new("AKIANEIGHBOUR", "neighbour-secret");

    [Fact]
    public async Task Nothing_is_throttled_unless_it_was_asked_for()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(100, await SucceededAsync(emulator, Vaults, 100));
    }

    [Theory]
    [InlineData("GET", Vaults, 20)]
    [InlineData("GET", Settings, 15)]
    [InlineData("GET", "/backup-vaults/Default", 5)]
    [InlineData("GET", "/tags/arn%3Aaws%3Abackup%3Aeu-central-1%3A123456789012%3Abackup-vault%3ADefault/", 5)]
    [InlineData("GET", "/resources/arn%3Aaws%3As3%3A%3A%3Abucket", 10)]
    [InlineData("DELETE", "/backup-vaults/Default/recovery-points/arn%3Aaws%3Aec2%3Aeu-central-1%3A%3Asnapshot%2Fsnap-1", 10)]
    [InlineData("PUT", Settings, 5)]
    public async Task An_operation_has_a_burst_of_one_second_and_then_its_rate(string method, string target, int rate)
    {
        await using var emulator = await StartAsync();

        Assert.Equal(rate, await AdmittedAsync(emulator, method, target));
        emulator.Time.Advance(TimeSpan.FromSeconds(0.4));
        Assert.Equal((int)(rate * 0.4), await AdmittedAsync(emulator, method, target));
        emulator.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(rate, await AdmittedAsync(emulator, method, target));
    }

    [Fact]
    public async Task The_refusal_is_AWS_s_own_and_takes_no_token()
    {
        await using var emulator = await StartAsync();
        await SucceededAsync(emulator, Vaults, 20);

        var refused = await emulator.GetAsync(Vaults);
        await SucceededAsync(emulator, Vaults, 100);
        emulator.Time.Advance(TimeSpan.FromSeconds(0.05));

        Assert.Equal((HttpStatusCode.BadRequest, "ThrottlingException", "Rate exceeded"), (refused.Status, refused.ErrorType, refused.Message));
        Assert.Equal(1, await SucceededAsync(emulator, Vaults, 3));
    }

    [Fact]
    public async Task All_operations_together_are_limited_too()
    {
        await using var emulator = await StartAsync();
        string[] targets = [Vaults, Settings, "/backup-jobs/", "/copy-jobs/", "/restore-jobs/"];

        var admitted = 0;
        foreach (var target in targets)
        {
            admitted += await SucceededAsync(emulator, target, 15);
        }

        Assert.Equal(50, admitted);
    }

    [Fact]
    public async Task Each_account_and_Region_has_rates_of_its_own()
    {
        await using var emulator = await TestEmulator.StartAsync(new EmulatorOptions
        {
            Seed = EmulatorSeed.Empty,
            HasRateLimits = true,
            Credentials = [new EmulatorCredential { AccessKeyId = Neighbour.AccessKeyId, SecretAccessKey = Neighbour.SecretAccessKey, AccountId = "222233334444" }],
        });
        await SucceededAsync(emulator, Vaults, 21);

        Assert.Equal(HttpStatusCode.BadRequest, (await emulator.GetAsync(Vaults)).Status);
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync(Vaults, Neighbour)).Status);
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync(Vaults, region: "eu-west-1")).Status);
    }

    [Fact]
    public async Task It_is_switched_and_read_by_the_admin_endpoint()
    {
        await using var emulator = await TestEmulator.StartAsync();

        await SwitchAsync(emulator, isOn: true);
        await SucceededAsync(emulator, Vaults, 23);
        var read = await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/rate-limits");
        var count = read.Json.GetProperty("operations").EnumerateArray().Single();
        await SwitchAsync(emulator, isOn: false);

        Assert.True(read.Json.GetProperty("isOn").GetBoolean());
        Assert.Equal("ListBackupVaults", count.GetProperty("operation").GetString());
        Assert.Equal((20, 20, 3), (count.GetProperty("rate").GetInt32(), count.GetProperty("admitted").GetInt32(), count.GetProperty("throttled").GetInt32()));
        Assert.Equal(50, await SucceededAsync(emulator, Vaults, 50));
    }

    [Fact]
    public async Task A_change_that_says_nothing_is_refused()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/rate-limits", "{}")).Status);
    }

    private static Task<TestEmulator> StartAsync() => TestEmulator.StartAsync(new EmulatorOptions { Seed = EmulatorSeed.Empty, HasRateLimits = true });

    private static async Task SwitchAsync(TestEmulator emulator, bool isOn) =>
        Assert.Equal(HttpStatusCode.OK, (await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/rate-limits", isOn ? """{"isOn":true}""" : """{"isOn":false}""")).Status);

    private static async Task<int> SucceededAsync(TestEmulator emulator, string target, int calls)
    {
        var succeeded = 0;
        for (var call = 0; call < calls; call++)
        {
            succeeded += (await emulator.GetAsync(target)).Status == HttpStatusCode.OK ? 1 : 0;
        }

        return succeeded;
    }

    /// <summary>How many go through until one is throttled; what else AWS says to them is no matter.</summary>
    private static async Task<int> AdmittedAsync(TestEmulator emulator, string method, string target)
    {
        for (var admitted = 0; ; admitted++)
        {
            if ((await emulator.SendAsync(new HttpMethod(method), target, method == "PUT" ? new { } : null)).ErrorType == "ThrottlingException")
            {
                return admitted;
            }
        }
    }
}
