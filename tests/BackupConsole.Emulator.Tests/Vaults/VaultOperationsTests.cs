using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Vaults;

public sealed class VaultOperationsTests
{
    [Fact]
    public async Task Default_vault_is_there_when_a_region_is_first_asked()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var vault = Assert.Single((await emulator.GetAsync("/backup-vaults/")).Items("BackupVaultList"));

        Assert.Equal("arn:aws:backup:eu-central-1:123456789012:backup-vault:Default", vault.GetProperty("BackupVaultArn").GetString());
        Assert.Equal("AVAILABLE", vault.GetProperty("VaultState").GetString());
        Assert.Equal(TestEmulator.Start.ToUnixTimeSeconds(), vault.GetProperty("CreationDate").GetDouble());
    }

    [Fact]
    public async Task Default_vault_stays_deleted()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.GetAsync("/backup-vaults/");

        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync("/backup-vaults/Default")).Status);

        Assert.Empty((await emulator.GetAsync("/backup-vaults/")).Items("BackupVaultList"));
    }

    [Fact]
    public async Task Created_vault_can_be_described_and_its_tags_listed()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var created = await emulator.PutAsync("/backup-vaults/nightly", new
        {
            BackupVaultTags = new { team = "atlas" },
            EncryptionKeyArn = "arn:aws:kms:eu-central-1:123456789012:key/1",
            CreatorRequestId = "request-1",
        });
        Assert.Equal(HttpStatusCode.OK, created.Status);

        var vault = await emulator.GetAsync("/backup-vaults/nightly");
        var tags = await emulator.GetAsync($"/tags/{Uri.EscapeDataString(created.Text("BackupVaultArn"))}/");

        Assert.Equal("CUSTOMER_MANAGED_KMS_KEY", vault.Text("EncryptionKeyType"));
        Assert.Equal("request-1", vault.Text("CreatorRequestId"));
        Assert.Equal(0, vault.Json.GetProperty("NumberOfRecoveryPoints").GetInt64());
        Assert.Equal("atlas", tags.Json.GetProperty("Tags").GetProperty("team").GetString());
    }

    [Fact]
    public async Task Second_vault_of_a_name_is_refused_with_the_first_ones_arn()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/nightly", new { CreatorRequestId = "first" });

        var second = await emulator.PutAsync("/backup-vaults/nightly", new { });

        Assert.Equal((HttpStatusCode.BadRequest, "AlreadyExistsException"), (second.Status, second.ErrorType));
        Assert.Equal("Backup vault with the same name already exists", second.Message);
        Assert.EndsWith(":backup-vault:nightly", second.Text("Arn"), StringComparison.Ordinal);
        Assert.Equal("first", second.Text("CreatorRequestId"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("has.dot")]
    [InlineData("has%20blank")]
    [InlineData("aws%2Fefs%2Fautomatic-backup-vault")]
    [InlineData("this-name-is-one-character-longer-than-fifty-charac")]
    public async Task Vault_name_outside_the_pattern_is_refused(string name)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PutAsync($"/backup-vaults/{name}", new { });

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
    }

    [Theory]
    [InlineData("GET", "/backup-vaults/missing")]
    [InlineData("DELETE", "/backup-vaults/missing")]
    [InlineData("GET", "/backup-vaults/missing/recovery-points/")]
    [InlineData("GET", "/backup-vaults/aws%2Fefs%2Fautomatic-backup-vault")]
    public async Task Unknown_vault_answers_access_denied(string method, string target)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.SendAsync(new HttpMethod(method), target, null);

        Assert.Equal((HttpStatusCode.Forbidden, "AccessDeniedException"), (answer.Status, answer.ErrorType));
        Assert.Equal("Insufficient privileges to perform this action.", answer.Message);
    }

    [Fact]
    public async Task Vault_with_recovery_points_is_not_deleted()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));

        var answer = await emulator.DeleteAsync("/backup-vaults/Default");

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), (answer.Status, answer.ErrorType));
        Assert.Equal(("ERROR_9101", "1"), (answer.Text("Code"), answer.Text("Context")));
    }

    [Fact]
    public async Task Vaults_are_separate_for_each_region()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/nightly", new { });

        var elsewhere = await emulator.GetAsync("/backup-vaults/", region: "us-east-1");

        Assert.Equal("Default", Assert.Single(elsewhere.Items("BackupVaultList")).GetProperty("BackupVaultName").GetString());
    }

    [Fact]
    public async Task Repeated_request_id_answers_the_vault_that_it_made()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var first = await emulator.PutAsync("/backup-vaults/nightly", new { CreatorRequestId = "request-1" });
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(5));

        var again = await emulator.PutAsync("/backup-vaults/nightly", new { CreatorRequestId = "request-1" });
        var other = await emulator.PutAsync("/backup-vaults/nightly", new { CreatorRequestId = "request-2" });

        Assert.Equal(first.Body, again.Body);
        Assert.Equal("AlreadyExistsException", other.ErrorType);
    }

    [Fact]
    public async Task Three_hundred_vaults_are_the_limit()
    {
        await using var emulator = await TestEmulator.StartAsync();
        for (var number = 1; number < 300; number++)
        {
            Assert.Equal(HttpStatusCode.OK, (await emulator.PutAsync($"/backup-vaults/vault-{number}", new { })).Status);
        }

        var answer = await emulator.PutAsync("/backup-vaults/one-too-many", new { });

        Assert.Equal((HttpStatusCode.BadRequest, "LimitExceededException"), (answer.Status, answer.ErrorType));
    }
}
