using System.Text.Json;
using BackupConsole.AwsBackup.Commands;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Windows;

namespace BackupConsole.AwsBackup.Tests.Commands;

public sealed class BackupCommandsTests
{
    private static readonly IntentId Intent = new("0123456789abcdef0123456789abcdef");

    [Fact]
    public void Every_command_of_the_domain_has_an_executor()
    {
        using var aws = new AwsUnderTest(new Uri("http://127.0.0.1:1"));
        var commands = typeof(BackupCommand).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(BackupCommand))).Select(type => type.Name).Order().ToList();

        Assert.NotEmpty(commands);
        Assert.Equal(commands, aws.Get<IEnumerable<ICommandExecutor>>().Select(executor => executor.CommandType.Name).Order());
    }

    [Fact]
    public async Task StartBackupJob_sends_what_was_entered()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"BackupJobId":"job-1","CreationDate":1578560834,"RecoveryPointArn":"arn:p","IsParent":true}""");
        using var aws = new AwsUnderTest(server.Url);
        var command = new StartBackupJob("arn:r", "Default", "arn:i")
        {
            Window = new BackupWindow(60, 120),
            Lifecycle = new Lifecycle(30, 120, true),
            RecoveryPointTags = BackupTags("team", "ops"),
            BackupOptions = BackupTags("WindowsVSS", "enabled"),
            IsIndexed = true,
        };

        var receipt = await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, Intent, TestContext.Current.CancellationToken);

        Assert.Equal(new StartedBackupJob("job-1", DateTimeOffset.FromUnixTimeSeconds(1578560834), "arn:p", true), receipt.Result);
        AssertJson(
            """
            {"BackupVaultName":"Default","ResourceArn":"arn:r","IamRoleArn":"arn:i","IdempotencyToken":"0123456789abcdef0123456789abcdef","StartWindowMinutes":60,"CompleteWindowMinutes":120,
             "Lifecycle":{"MoveToColdStorageAfterDays":30,"DeleteAfterDays":120,"OptInToArchiveForSupportedResources":true},"RecoveryPointTags":{"team":"ops"},
             "BackupOptions":{"WindowsVSS":"enabled"},"Index":"ENABLED"}
            """,
            server.Requests.Single().Body);
    }

    [Fact]
    public async Task StartBackupJob_leaves_out_what_was_left_to_AWS()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"BackupJobId":"job-1"}""");
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, new StartBackupJob("arn:r", "Default", "arn:i"), Intent, TestContext.Current.CancellationToken);

        AssertJson("""{"BackupVaultName":"Default","ResourceArn":"arn:r","IamRoleArn":"arn:i","IdempotencyToken":"0123456789abcdef0123456789abcdef"}""", server.Requests.Single().Body);
    }

    [Fact]
    public async Task StartBackupJob_is_reconciled_by_the_same_token()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"BackupJobId":"job-1"}""");
        using var aws = new AwsUnderTest(server.Url);
        var command = new StartBackupJob("arn:r", "Default", "arn:i");

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, Intent, TestContext.Current.CancellationToken);
        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, command, Intent, TestContext.Current.CancellationToken);

        Assert.Equal("job-1", Assert.IsType<StartedBackupJob>(receipt!.Result).BackupJobId);
        Assert.Equal(server.Requests[0].Body, server.Requests[1].Body);
    }

    [Theory]
    [InlineData("ABORTING", true)]
    [InlineData("ABORTED", true)]
    [InlineData("RUNNING", false)]
    [InlineData("COMPLETED", false)]
    public async Task StopBackupJob_is_reconciled_by_the_job_s_state(string state, bool isStopped)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, $$"""{"BackupJobId":"job-1","State":"{{state}}","CreationDate":1}""");
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, new StopBackupJob("job-1"), Intent, TestContext.Current.CancellationToken);

        Assert.Equal(isStopped, receipt is not null);
        Assert.Equal("GET", server.Requests.Single().Method);
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef", true)]
    [InlineData("somebody-else", false)]
    public async Task CreateBackupVault_is_reconciled_by_who_made_the_vault(string creator, bool isOurs)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, $$"""{"BackupVaultName":"Ledger","BackupVaultArn":"arn:v","CreationDate":1,"CreatorRequestId":"{{creator}}"}""");
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, new CreateBackupVault("Ledger", null), Intent, TestContext.Current.CancellationToken);

        Assert.Equal(isOurs, receipt is not null);
    }

    [Fact]
    public async Task A_vault_that_AWS_denies_and_does_not_list_was_not_made()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(403, """{"Message":"Insufficient privileges to perform this action."}""", "AccessDeniedException").Always(200, """{"BackupVaultList":[]}""");
        using var aws = new AwsUnderTest(server.Url);

        Assert.Null(await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, new CreateBackupVault("Ledger", null), Intent, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_vault_that_exists_already_because_we_made_it_is_a_success()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, """{"Message":"Exists","Arn":"arn:v","CreatorRequestId":"0123456789abcdef0123456789abcdef"}""", "AlreadyExistsException");
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, new CreateBackupVault("Ledger", null), Intent, TestContext.Current.CancellationToken);

        Assert.Equal("arn:v", receipt.Result.Arn);
    }

    [Fact]
    public async Task A_vault_that_somebody_else_made_is_an_error()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, """{"Message":"Exists","Arn":"arn:v","CreatorRequestId":"other"}""", "AlreadyExistsException");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(
            () => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, new CreateBackupVault("Ledger", null), Intent, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.AlreadyExists, fault.Error.Kind);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> BackupTags(string key, string value) =>
        System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add(key, value);

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual).RootElement), actual);
}
