using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BackupConsole.AwsBackup.Tests.Emulator;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.CommandLines;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Selections;
using BackupConsole.Domain.Vaults;
using BackupConsole.Testing;

namespace BackupConsole.AwsBackup.Tests.CommandLines;

/// <summary>The lines, run by the AWS CLI: against the emulator, and against a server that compares them with what the console itself sends.</summary>
public sealed class AwsCliTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    /// <summary>Has every member that an executor wants of an answer.</summary>
    private const string AnyAnswer = """
        {"BackupJobId":"1","RestoreJobId":"1","CopyJobId":"1","CreationDate":1,
         "BackupVaultName":"v","BackupVaultArn":"arn:v","BackupPlanId":"p","BackupPlanArn":"arn:p","VersionId":"v","SelectionId":"s"}
        """;

    private static readonly IntentId Intent = new("0123456789abcdef0123456789abcdef");

    private static readonly ImmutableSortedDictionary<string, string> Tags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "Ann's “ops” & $HOME").Add("Straße", "ü");

    /// <summary>Those whose executors send without reading first.</summary>
    public static TheoryData<string> SentAtOnce =>
    [
        nameof(StartBackupJob), nameof(StartRestoreJob), nameof(StartCopyJob), nameof(CreateBackupVault), nameof(CreateBackupSelection),
        nameof(ChangeTags), nameof(UpdateRecoveryPointLifecycle), nameof(PutBackupVaultNotifications), nameof(PutBackupVaultLockConfiguration),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string RoleArn => $"arn:aws:iam::{emulator.Account.AccountId}:role/service-role/AWSBackupDefaultServiceRole";

    [Fact]
    public async Task The_AWS_CLI_makes_changes_and_uses_a_vault_with_the_lines()
    {
        await RunAsync(new CreateBackupVault("ledger-cli", null) { BackupVaultTags = Tags });
        var vault = await emulator.Aws.Get<IBackupVaults>().GetAsync(AwsUnderTest.Person, "ledger-cli", Cancellation);
        Assert.Equal(Tags, await TagsOfAsync(vault.Arn));

        await RunAsync(new ChangeTags(vault.Arn, Tags.Clear().Add("new", "1"), ["team"]));
        Assert.Equal(["Straße", "new"], (await TagsOfAsync(vault.Arn)).Keys.OrderDescending());

        await RunAsync(new PutBackupVaultLockConfiguration("ledger-cli", new VaultLockSettings(7, 90, null)));
        vault = await emulator.Aws.Get<IBackupVaults>().GetAsync(AwsUnderTest.Person, "ledger-cli", Cancellation);
        Assert.Equal((true, 7, 90), (vault.IsLocked, vault.MinRetentionDays, vault.MaxRetentionDays));

        const string Policy = """{"Version":"2012-10-17","Statement":[{"Sid":"It's mine","Effect":"Deny","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*"}]}""";
        await RunAsync(new PutBackupVaultAccessPolicy("ledger-cli", Policy, null));
        var stored = await emulator.Aws.Get<IBackupVaults>().GetAccessPolicyAsync(AwsUnderTest.Person, "ledger-cli", Cancellation);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Policy), JsonNode.Parse(stored!)));
    }

    [Fact]
    public async Task The_AWS_CLI_adds_a_selection_to_a_plan_and_starts_a_job_with_the_lines()
    {
        var body = new BackupPlanBody("for-cli", [new BackupRule("", "daily", "Default", "cron(0 5 ? * * *)", "Europe/Berlin")]);
        var plan = (await emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, new CreateBackupPlan(body), Intent, Cancellation)).Result;

        await RunAsync(new CreateBackupSelection(
            plan.PlanId, "all-ebs", RoleArn, new SelectionTerms { Resources = ["arn:aws:ec2:*:*:volume/*"], ListOfTags = [KeyValuePair.Create("backup", "it's daily")] }));
        var selection = Assert.Single(await emulator.Aws.Get<IBackupPlans>().ListSelectionsAsync(AwsUnderTest.Person, plan.PlanId, Cancellation));
        Assert.Equal("all-ebs", selection.Name);

        var volume = (await emulator.Aws.Get<IProtectedResources>().ListAsync(AwsUnderTest.Person, Cancellation)).First(resource => resource.ResourceType == "EBS");
        var answer = await RunAsync(new StartBackupJob(volume.ResourceArn, "Default", RoleArn) { Lifecycle = new Lifecycle(null, 7), RecoveryPointTags = Tags });
        var job = await emulator.Aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Backup, (string)JsonNode.Parse(answer)!["BackupJobId"]!, Cancellation);
        Assert.Equal((volume.ResourceArn, 7), (job.ResourceArn, job.Lifecycle!.DeleteAfterDays));
    }

    [Theory]
    [MemberData(nameof(SentAtOnce))]
    public async Task The_AWS_CLI_sends_with_a_line_what_the_console_sends(string name)
    {
        var command = WithoutNewMembers(EveryCommand.All.Single(command => command.GetType().Name == name));
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, AnyAnswer);
        using var aws = new AwsUnderTest(server.Url);
        await command.Accept(new Sender(aws.Get<IBackupCommands>()));
        var sent = server.Requests;

        foreach (var line in aws.Get<ICommandLines>().LinesOf(AwsUnderTest.Id, command, CommandShell.Bash))
        {
            await RunAsync(line, "AKIAEXAMPLE", "secret");
        }

        Assert.Equal(sent.Select(ComparedOf), server.Requests.Skip(sent.Length).Select(ComparedOf));
    }

    /// <summary>With every member, also those that the CLI of an older distribution does not know.</summary>
    [Theory]
    [MemberData(nameof(SentAtOnce))]
    [InlineData(nameof(CreateBackupPlan))]
    public async Task A_line_has_every_member_of_the_body_that_the_console_sends(string name)
    {
        var command = EveryCommand.All.Single(command => command.GetType().Name == name);
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, AnyAnswer);
        using var aws = new AwsUnderTest(server.Url);
        await command.Accept(new Sender(aws.Get<IBackupCommands>()));

        var lines = aws.Get<ICommandLines>().LinesOf(AwsUnderTest.Id, command, CommandShell.Bash);

        Assert.Equal(server.Requests.Length, lines.Length);
        Assert.All(server.Requests.Zip(lines), pair =>
        {
            var line = JsonNode.Parse(pair.Second[pair.Second.IndexOf('{', StringComparison.Ordinal)..^1])!.AsObject();
            Assert.All(WithoutToken(pair.First), member => Assert.True(JsonNode.DeepEquals(Sorted(member.Value), Sorted(line[member.Key])), member.Key));
        });
    }

    /// <summary>The oldest CLI that these tests run with is Debian 12's, of 2022.</summary>
    private static BackupCommand WithoutNewMembers(BackupCommand command) => command switch
    {
        StartBackupJob start => start with { Lifecycle = new Lifecycle(30, 120, false), IsIndexed = null },
        StartRestoreJob restore => restore with { CopySourceTagsToRestoredResource = false },
        StartCopyJob copy => copy with { Lifecycle = new Lifecycle(30, 120, false) },
        UpdateRecoveryPointLifecycle update => update with { Lifecycle = new Lifecycle(30, 120, false) },
        _ => command,
    };

    private static JsonObject WithoutToken(RecordedRequest request)
    {
        var body = JsonNode.Parse(request.Body)!.AsObject();
        foreach (var token in (string[])["CreatorRequestId", "IdempotencyToken"])
        {
            body.Remove(token);
        }

        return body;
    }

    /// <summary>The members of a body in one order, without the token, which the CLI makes itself.</summary>
    private static (string, string, string) ComparedOf(RecordedRequest request) =>
        (request.Method, Uri.UnescapeDataString(request.Target).TrimEnd('/'), Sorted(WithoutToken(request))!.ToJsonString());

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private async Task<ImmutableSortedDictionary<string, string>> TagsOfAsync(string arn) => await emulator.Aws.Get<ITags>().ListAsync(AwsUnderTest.Person, arn, Cancellation);

    private async Task<string> RunAsync(BackupCommand command)
    {
        var output = string.Empty;
        foreach (var line in emulator.Aws.Get<ICommandLines>().LinesOf(AwsUnderTest.Id, command, CommandShell.Bash))
        {
            output = await RunAsync(line, emulator.Account.Credential.AccessKeyId, emulator.Account.Credential.SecretAccessKey);
        }

        return output;
    }

    private static async Task<string> RunAsync(string line, string accessKeyId, string secretAccessKey)
    {
        var (exitCode, output) = await Shell.RunAsync(line, new Dictionary<string, string> { ["AWS_ACCESS_KEY_ID"] = accessKeyId, ["AWS_SECRET_ACCESS_KEY"] = secretAccessKey });
        Assert.True(exitCode == 0, $"{line}\n{output}");
        return output;
    }

    private sealed class Sender(IBackupCommands commands) : ICommandVisitor<Task>
    {
        public Task Visit<TResult>(BackupCommand<TResult> command) => commands.SendAsync(AwsUnderTest.Person, command, Intent, Cancellation);
    }
}
