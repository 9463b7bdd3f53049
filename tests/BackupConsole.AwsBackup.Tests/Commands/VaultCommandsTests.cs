using System.Collections.Immutable;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.AwsBackup.Tests.Commands;

public sealed class VaultCommandsTests
{
    private const string Old = """{"BackupVaultName":"Ledger","Policy":"{\"a\":1}"}""";
    private const string New = """{"BackupVaultName":"Ledger","Policy":"{\"a\":2}"}""";

    private static readonly IntentId Intent = new("0123456789abcdef0123456789abcdef");

    [Fact]
    public async Task An_access_policy_is_written_over_the_one_that_was_read_and_verified()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Old).Next(200, "{}").Always(200, New);
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, new PutBackupVaultAccessPolicy("Ledger", """{"a":2}""", """{ "a": 1 }"""), Intent, TestContext.Current.CancellationToken);

        Assert.Equal(["GET", "PUT", "GET"], server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task An_access_policy_that_somebody_else_changed_is_not_written_over()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, Old);
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().SendAsync(
            AwsUnderTest.Person, new PutBackupVaultAccessPolicy("Ledger", """{"a":2}""", null), Intent, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.Conflict, fault.Error.Kind);
        Assert.Equal("GET", Assert.Single(server.Requests).Method);
    }

    [Fact]
    public async Task An_access_policy_that_was_written_over_at_once_is_a_conflict()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Old).Next(200, "{}").Always(200, Old);
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().SendAsync(
            AwsUnderTest.Person, new PutBackupVaultAccessPolicy("Ledger", """{"a":2}""", """{"a":1}"""), Intent, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.Conflict, fault.Error.Kind);
    }

    [Fact]
    public async Task A_vault_without_a_policy_and_without_notifications_has_none()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, """{"Message":"Failed reading notifications from database for Backup vault Ledger"}""", "ResourceNotFoundException");
        using var aws = new AwsUnderTest(server.Url);

        Assert.Null(await aws.Get<IBackupVaults>().GetAccessPolicyAsync(AwsUnderTest.Person, "Ledger", TestContext.Current.CancellationToken));
        Assert.Null(await aws.Get<IBackupVaults>().GetNotificationsAsync(AwsUnderTest.Person, "Ledger", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Tags_are_removed_before_others_are_set()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, "{}");
        using var aws = new AwsUnderTest(server.Url);
        var command = new ChangeTags("arn:aws:backup:eu-central-1:111122223333:backup-vault:Ledger", ImmutableSortedDictionary<string, string>.Empty.Add("team", "db"), ["old"]);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, Intent, TestContext.Current.CancellationToken);

        Assert.Collection(
            server.Requests,
            request => Assert.Equal("""{"TagKeyList":["old"]}""", request.Body),
            request => Assert.Equal("""{"Tags":{"team":"db"}}""", request.Body));
    }

    [Theory]
    [InlineData("""{"Tags":{"team":"db"}}""", true)]
    [InlineData("""{"Tags":{"team":"db","old":"x"}}""", false)]
    [InlineData("""{"Tags":{"team":"web"}}""", false)]
    public async Task Tags_are_reconciled_by_what_stands_there(string answer, bool isDone)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, answer);
        using var aws = new AwsUnderTest(server.Url);
        var command = new ChangeTags("arn:aws:backup:eu-central-1:111122223333:backup-vault:Ledger", ImmutableSortedDictionary<string, string>.Empty.Add("team", "db"), ["old"]);

        Assert.Equal(isDone, await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, command, Intent, TestContext.Current.CancellationToken) is not null);
    }

    [Theory]
    [InlineData("""{"BackupVaultName":"Ledger","BackupVaultArn":"arn:v","CreationDate":1,"Locked":true,"MinRetentionDays":7}""", true)]
    [InlineData("""{"BackupVaultName":"Ledger","BackupVaultArn":"arn:v","CreationDate":1,"Locked":true,"MinRetentionDays":7,"LockDate":9}""", false)]
    [InlineData("""{"BackupVaultName":"Ledger","BackupVaultArn":"arn:v","CreationDate":1}""", false)]
    public async Task A_lock_is_reconciled_by_what_stands_there(string answer, bool isDone)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, answer);
        using var aws = new AwsUnderTest(server.Url);
        var command = new PutBackupVaultLockConfiguration("Ledger", new VaultLockSettings(7, null, null));

        Assert.Equal(isDone, await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, command, Intent, TestContext.Current.CancellationToken) is not null);
    }

    [Theory]
    [InlineData("""{"BackupVaultList":[]}""", true)]
    [InlineData("""{"BackupVaultList":[{"BackupVaultName":"Ledger","BackupVaultArn":"arn:v","CreationDate":1}]}""", false)]
    public async Task A_deletion_is_reconciled_by_the_list(string answer, bool isDone)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, answer);
        using var aws = new AwsUnderTest(server.Url);

        Assert.Equal(isDone, await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, new DeleteBackupVault("Ledger"), Intent, TestContext.Current.CancellationToken) is not null);
    }
}
