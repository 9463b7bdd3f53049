using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Signing;

public sealed class SignatureTests
{
    private static readonly EmulatorCredential Known = new()
    {
        AccessKeyId = "AKIAKNOWN",
        SecretAccessKey = "a/secret+with=signs",
        AccountId = "999988887777",
    };

    [Theory]
    [InlineData("/backup-vaults/")]
    [InlineData("/backup-jobs/?state=RUNNING&createdAfter=2026-11-22T00%3A00%3A00Z&maxResults=5")]
    [InlineData("/backup-jobs/?resourceArn=arn%3Aaws%3As3%3A%3A%3Aa%20b%2Bc~d")]
    [InlineData("/tags/arn%3Aaws%3Abackup%3Aeu-central-1%3A999988887777%3Abackup-vault%3ADefault/")]
    public async Task Right_signature_of_a_known_key_acts_for_its_account(string target)
    {
        await using var emulator = await StartAsync();
        await emulator.GetAsync("/backup-vaults/", Credentials.Of(Known));

        var answer = await emulator.GetAsync(target, Credentials.Of(Known));

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
    }

    [Fact]
    public async Task Account_follows_the_credentials()
    {
        await using var emulator = await StartAsync();
        await emulator.PutAsync("/backup-vaults/mine", new { }, Credentials.Of(Known));

        Assert.Equal(2, (await emulator.GetAsync("/backup-vaults/", Credentials.Of(Known))).Items("BackupVaultList").Count);
        Assert.Single((await emulator.GetAsync("/backup-vaults/")).Items("BackupVaultList"));
    }

    [Fact]
    public async Task Wrong_secret_is_refused()
    {
        await using var emulator = await StartAsync();

        var answer = await emulator.GetAsync("/backup-vaults/", Credentials.Of(Known) with { SecretAccessKey = "wrong" });

        Assert.Equal((HttpStatusCode.Forbidden, "InvalidSignatureException"), (answer.Status, answer.ErrorType));
        Assert.StartsWith("The request signature we calculated does not match", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("target")]
    [InlineData("method")]
    [InlineData("body")]
    [InlineData("date")]
    public async Task Request_changed_after_signing_is_refused(string part)
    {
        await using var emulator = await StartAsync();

        var answer = await emulator.SendRawAsync(
            HttpMethod.Put, "/backup-vaults/nightly", "{}"u8.ToArray(), Credentials.Of(Known), TestEmulator.Region, "backup", request => Tamper(request, part), isTampering: true);

        Assert.Equal((HttpStatusCode.Forbidden, "InvalidSignatureException"), (answer.Status, answer.ErrorType));
        Assert.Single((await emulator.GetAsync("/backup-vaults/", Credentials.Of(Known))).Items("BackupVaultList"));
    }

    [Theory]
    [InlineData(-6)]
    [InlineData(6)]
    public async Task Signature_more_than_five_minutes_off_is_refused(int minutes)
    {
        await using var emulator = await StartAsync();

        var answer = await emulator.SendRawAsync(
            HttpMethod.Get, "/backup-vaults/", [], Credentials.Of(Known), TestEmulator.Region, "backup", signedAt: TestEmulator.Start.AddMinutes(minutes));

        Assert.Equal((HttpStatusCode.Forbidden, "InvalidSignatureException"), (answer.Status, answer.ErrorType));
    }

    [Fact]
    public async Task Strict_emulator_refuses_unknown_keys()
    {
        await using var emulator = await TestEmulator.StartAsync(new EmulatorOptions { Seed = EmulatorSeed.Empty, IsStrict = true });

        var answer = await emulator.GetAsync("/backup-vaults/");

        Assert.Equal((HttpStatusCode.Forbidden, "UnrecognizedClientException"), (answer.Status, answer.ErrorType));
    }

    [Fact]
    public async Task Unsigned_request_is_refused()
    {
        await using var emulator = await StartAsync();

        var answer = await emulator.UnsignedAsync(HttpMethod.Get, "/backup-vaults/");

        Assert.Equal((HttpStatusCode.Forbidden, "MissingAuthenticationTokenException"), (answer.Status, answer.ErrorType));
    }

    [Fact]
    public async Task Credential_scoped_to_another_service_is_refused()
    {
        await using var emulator = await StartAsync();

        var answer = await emulator.SendRawAsync(HttpMethod.Get, "/backup-vaults/", [], Credentials.Of(Known), TestEmulator.Region, "tagging");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("Credential should be scoped to correct service", answer.Body, StringComparison.Ordinal);
    }

    private static void Tamper(HttpRequestMessage request, string part)
    {
        switch (part)
        {
            case "target":
                request.RequestUri = new Uri(request.RequestUri!, "/backup-vaults/other");
                break;
            case "method":
                request.Method = HttpMethod.Delete;
                break;
            case "body":
                request.Content = new StringContent("{\"CreatorRequestId\":\"x\"}");
                break;
            default:
                request.Headers.Remove("X-Amz-Date");
                request.Headers.TryAddWithoutValidation("X-Amz-Date", "20261122T120001Z");
                break;
        }
    }

    private static Task<TestEmulator> StartAsync() =>
        TestEmulator.StartAsync(new EmulatorOptions { Seed = EmulatorSeed.Empty, Credentials = [Known] });
}
