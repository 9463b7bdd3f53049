using System.Net;
using System.Xml.Linq;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Sts;

public sealed class StsServiceTests
{
    private const string Assume =
        "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A222233334444%3Arole%2Fops%2FBackupReader&RoleSessionName=console";

    private static readonly XNamespace Sts = "https://sts.amazonaws.com/doc/2011-06-15/";

    [Fact]
    public async Task Caller_identity_names_the_account_of_the_credentials()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.StsAsync("Action=GetCallerIdentity&Version=2011-06-15");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("123456789012", answer.Xml.Descendants(Sts + "Account").Single().Value);
    }

    [Fact]
    public async Task Assumed_role_acts_for_the_account_of_the_role()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var session = Read(await emulator.StsAsync(Assume));
        await emulator.PutAsync("/backup-vaults/theirs", new { }, session);

        var vaults = await emulator.GetAsync("/backup-vaults/", session);
        var identity = await emulator.StsAsync("Action=GetCallerIdentity&Version=2011-06-15", session);

        Assert.Contains(vaults.Items("BackupVaultList"), vault =>
            vault.GetProperty("BackupVaultArn").GetString() == "arn:aws:backup:eu-central-1:222233334444:backup-vault:theirs");
        Assert.Equal(
            "arn:aws:sts::222233334444:assumed-role/BackupReader/console", identity.Xml.Descendants(Sts + "Arn").Single().Value);
    }

    [Fact]
    public async Task Temporary_credentials_expire()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var session = Read(await emulator.StsAsync(Assume + "&DurationSeconds=900"));
        emulator.Time.Advance(TimeSpan.FromSeconds(899));
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/backup-vaults/", session)).Status);

        emulator.Time.Advance(TimeSpan.FromSeconds(1));
        var answer = await emulator.GetAsync("/backup-vaults/", session);

        Assert.Equal((HttpStatusCode.Forbidden, "ExpiredTokenException"), (answer.Status, answer.ErrorType));
        var identity = await emulator.StsAsync("Action=GetCallerIdentity&Version=2011-06-15", session);
        Assert.Equal((HttpStatusCode.Forbidden, "ExpiredToken"), (identity.Status, identity.Xml.Descendants(Sts + "Code").Single().Value));
    }

    [Fact]
    public async Task Chained_role_lasts_an_hour_at_most()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var session = Read(await emulator.StsAsync(Assume + "&DurationSeconds=43200"));

        var chained = await emulator.StsAsync(Assume, session);
        var tooLong = await emulator.StsAsync(Assume + "&DurationSeconds=3601", session);

        Assert.Equal(HttpStatusCode.OK, chained.Status);
        Assert.Equal("ValidationError", tooLong.Xml.Descendants(Sts + "Code").Single().Value);
    }

    [Fact]
    public async Task Role_that_does_not_trust_the_caller_is_denied()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.StsAsync(Assume.Replace("BackupReader", "UntrustedReader", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.Forbidden, "AccessDenied"), (answer.Status, answer.Xml.Descendants(Sts + "Code").Single().Value));
    }

    [Fact]
    public async Task Temporary_credentials_need_their_session_token_and_their_secret()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var session = Read(await emulator.StsAsync(Assume));

        Assert.Equal("UnrecognizedClientException", (await emulator.GetAsync("/backup-vaults/", session with { SessionToken = null })).ErrorType);
        Assert.Equal("UnrecognizedClientException", (await emulator.GetAsync("/backup-vaults/", session with { SessionToken = "other" })).ErrorType);
        Assert.Equal("InvalidSignatureException", (await emulator.GetAsync("/backup-vaults/", session with { SecretAccessKey = "other" })).ErrorType);
    }

    [Fact]
    public async Task Session_that_expired_long_ago_still_says_so()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var session = Read(await emulator.StsAsync(Assume));

        emulator.Time.Advance(TimeSpan.FromDays(400));
        await emulator.StsAsync(Assume);

        Assert.Equal("ExpiredTokenException", (await emulator.GetAsync("/backup-vaults/", session)).ErrorType);
    }

    [Theory]
    [InlineData("Action=AssumeRole&RoleArn=role&RoleSessionName=console", "ValidationError")]
    [InlineData("Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A222233334444%3Arole%2Fr&RoleSessionName=a%20b", "ValidationError")]
    [InlineData(Assume + "&DurationSeconds=60", "ValidationError")]
    [InlineData("Action=GetSessionToken", "InvalidAction")]
    public async Task Refusals_are_xml(string form, string code)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.StsAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(code, answer.Xml.Descendants(Sts + "Code").Single().Value);
    }

    private static Credentials Read(Answer answer)
    {
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        string Value(string name) => answer.Xml.Descendants(Sts + name).Single().Value;
        return new Credentials(Value("AccessKeyId"), Value("SecretAccessKey"), Value("SessionToken"));
    }
}
