using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Vaults;

public sealed class VaultAccessPolicyTests
{
    private const string Target = "/backup-vaults/Default/access-policy";
    private static readonly EmulatorCredential Anna = new() { AccessKeyId = "AKIAANNA", SecretAccessKey = "a", AccountId = "123456789012", UserName = "anna" };
    private static readonly EmulatorCredential Bert = new() { AccessKeyId = "AKIABERT", SecretAccessKey = "b", AccountId = "123456789012", UserName = "bert" };

    [Fact]
    public async Task Policy_is_answered_as_it_was_put_until_it_is_removed()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var policy = Policy(Statement());

        var never = await emulator.GetAsync(Target);
        Assert.Equal(HttpStatusCode.OK, (await emulator.PutAsync(Target, new { Policy = policy })).Status);
        var kept = await emulator.GetAsync(Target);
        await emulator.DeleteAsync(Target);

        Assert.Equal("ResourceNotFoundException", never.ErrorType);
        Assert.Equal((policy, "Default"), (kept.Text("Policy"), kept.Text("BackupVaultName")));
        Assert.EndsWith(":backup-vault:Default", kept.Text("BackupVaultArn"), StringComparison.Ordinal);
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(Target)).ErrorType);
        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync(Target)).Status);
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "at least one statement")]
    [InlineData("""{"Version": "2012-10-17"}""", "at least one statement")]
    [InlineData("""{"Statement": ["x"]}""", "must be an object")]
    [InlineData("""{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "backup:StartCopyJob"}]}""", "Resource")]
    public async Task Policy_that_is_not_one_is_refused(string policy, string reason) => await RefusesAsync(policy, reason);

    [Theory]
    [InlineData("Maybe", "\"*\"", "backup:StartCopyJob", "Effect")]
    [InlineData("Deny", "\"everybody\"", "backup:StartCopyJob", "Provided principal is not valid")]
    [InlineData("Deny", """{"AWS": "arn:aws:iam::123456789012:user/*"}""", "backup:StartCopyJob", "Provided principal is not valid")]
    [InlineData("Deny", """{"AWS": ["123456789012", "nobody"]}""", "backup:StartCopyJob", "Provided principal is not valid")]
    [InlineData("Deny", """{"Federated": "accounts.example.com"}""", "backup:StartCopyJob", "Provided principal is not valid")]
    [InlineData("Deny", "{}", "backup:StartCopyJob", "Provided principal is not valid")]
    [InlineData("Deny", "\"*\"", "backup:*", "Wildcards")]
    [InlineData("Deny", "\"*\"", "*", "Wildcards")]
    [InlineData("Deny", "\"*\"", "s3:GetObject", "Invalid action")]
    [InlineData("Allow", """{"AWS": "210987654321"}""", "backup:DescribeBackupVault", "Cross-account")]
    [InlineData("Allow", """{"AWS": "arn:aws:iam::210987654321:root"}""", "backup:StartCopyJob", "Cross-account")]
    public async Task Statement_that_breaks_a_rule_is_refused(string effect, string principal, string action, string reason) =>
        await RefusesAsync(Policy(Statement(effect, principal, action)), reason);

    [Theory]
    [InlineData("Allow", """{"AWS": "arn:aws:iam::210987654321:root"}""", "backup:CopyIntoBackupVault")]
    [InlineData("Allow", """{"AWS": "arn:aws:iam::123456789012:role/service-role/Operator"}""", "backup:StartRestoreJob")]
    [InlineData("Allow", """{"Service": "backup.amazonaws.com"}""", "backup:CopyIntoBackupVault")]
    [InlineData("Deny", """{"AWS": "210987654321"}""", "backup:DeleteBackupVault")]
    [InlineData("Deny", """{"AWS": "arn:aws:sts::123456789012:assumed-role/Operator/anna"}""", "backup:StartCopyJob")]
    public async Task Statement_within_the_rules_is_taken(string effect, string principal, string action)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PutAsync(Target, new { Policy = Policy(Statement(effect, principal, action)) });

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
    }

    [Fact]
    public async Task Denied_user_is_refused_and_others_are_not()
    {
        await using var emulator = await StartAsync();
        await emulator.PutAsync(
            Target, new { Policy = Policy(Statement("Deny", """{"AWS": "arn:aws:iam::123456789012:user/anna"}""", "backup:DescribeBackupVault")) });

        var refused = await emulator.GetAsync("/backup-vaults/Default", Credentials.Of(Anna));

        Assert.Equal((HttpStatusCode.Forbidden, "AccessDeniedException"), (refused.Status, refused.ErrorType));
        Assert.Equal(
            "User: arn:aws:iam::123456789012:user/anna is not authorized to perform: backup:DescribeBackupVault on resource: "
                + "arn:aws:backup:eu-central-1:123456789012:backup-vault:Default with an explicit deny in a resource-based policy",
            refused.Message);
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/backup-vaults/Default", Credentials.Of(Bert))).Status);
        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/backup-vaults/Default/recovery-points/", Credentials.Of(Anna))).Status);
    }

    [Fact]
    public async Task Denied_deletion_of_a_recovery_point_is_refused_for_its_arn_too()
    {
        await using var emulator = await StartAsync();
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromHours(2));
        var point = Assert.Single((await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints"))
            .GetProperty("RecoveryPointArn").GetString()!;
        await emulator.PutAsync(Target, new { Policy = Policy(Statement("Deny", "\"*\"", "backup:DeleteRecoveryPoint", "arn:aws:ec2:*::snapshot/*")) });

        var refused = await emulator.DeleteAsync($"/backup-vaults/Default/recovery-points/{Uri.EscapeDataString(point)}");

        Assert.Equal((HttpStatusCode.Forbidden, "AccessDeniedException"), (refused.Status, refused.ErrorType));
        Assert.Contains(point, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StartBackupJob", "/backup-jobs")]
    [InlineData("StartCopyJob", "/copy-jobs")]
    [InlineData("StartRestoreJob", "/restore-jobs")]
    public async Task Denied_start_of_a_job_is_refused_though_the_vault_is_named_in_the_body(string operation, string target)
    {
        await using var emulator = await StartAsync();
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromHours(2));
        var point = Assert.Single((await emulator.GetAsync("/backup-vaults/Default/recovery-points/")).Items("RecoveryPoints"))
            .GetProperty("RecoveryPointArn").GetString()!;
        await emulator.PutAsync(Target, new { Policy = Policy(Statement("Deny", "\"*\"", $"backup:{operation}")) });
        var requests = new Dictionary<string, object>
        {
            ["StartBackupJob"] = new { BackupVaultName = "Default", ResourceArn = TestEmulator.Volume(), IamRoleArn = TestEmulator.Role },
            ["StartCopyJob"] = new
            {
                RecoveryPointArn = point,
                SourceBackupVaultName = "Default",
                DestinationBackupVaultArn = "arn:aws:backup:us-east-1:123456789012:backup-vault:Default",
                IamRoleArn = TestEmulator.Role,
            },
            ["StartRestoreJob"] = new { RecoveryPointArn = point, Metadata = new { encrypted = "false" }, IamRoleArn = TestEmulator.Role },
        };

        var refused = await emulator.PutAsync(target, requests[operation]);

        Assert.Equal((HttpStatusCode.Forbidden, "AccessDeniedException"), (refused.Status, refused.ErrorType));
        Assert.Contains($"backup:{operation}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_of_a_denied_role_is_refused()
    {
        await using var emulator = await StartAsync();
        await emulator.PutAsync(
            Target, new { Policy = Policy(Statement("Deny", """{"AWS": "arn:aws:iam::123456789012:role/Operator"}""", "backup:DeleteBackupVault")) });
        var assumed = await emulator.StsAsync(
            "Action=AssumeRole&Version=2011-06-15&RoleArn=arn:aws:iam::123456789012:role/Operator&RoleSessionName=anna", Credentials.Of(Anna));
        var session = new Credentials(Value("AccessKeyId"), Value("SecretAccessKey"), Value("SessionToken"));

        Assert.Equal(HttpStatusCode.Forbidden, (await emulator.DeleteAsync("/backup-vaults/Default", session)).Status);
        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync("/backup-vaults/Default", Credentials.Of(Anna))).Status);

        string Value(string name) => assumed.Xml.Descendants().Single(element => element.Name.LocalName == name).Value;
    }

    private static Task<TestEmulator> StartAsync() =>
        TestEmulator.StartAsync(new EmulatorOptions { Seed = EmulatorSeed.Empty, Credentials = [Anna, Bert] });

    private static async Task RefusesAsync(string policy, string reason)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PutAsync(Target, new { Policy = policy });

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";

    private static string Statement(
        string effect = "Deny", string principal = "\"*\"", string action = "backup:StartCopyJob", string resource = "*") =>
        $$"""{"Effect": "{{effect}}", "Principal": {{principal}}, "Action": "{{action}}", "Resource": "{{resource}}"}""";
}
