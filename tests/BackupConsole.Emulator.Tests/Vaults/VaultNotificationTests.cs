using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Vaults;

public sealed class VaultNotificationTests
{
    private const string Target = "/backup-vaults/Default/notification-configuration";
    private const string Topic = "arn:aws:sns:eu-central-1:123456789012:backups";
    private static readonly string[] Events = ["BACKUP_JOB_COMPLETED", "COPY_JOB_FAILED"];
    private static readonly string[] Others = ["RESTORE_JOB_STARTED"];

    [Fact]
    public async Task Notifications_are_kept_replaced_and_removed()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var never = await emulator.GetAsync(Target);
        await emulator.PutAsync(Target, new { SNSTopicArn = Topic, BackupVaultEvents = Events });
        var kept = await emulator.GetAsync(Target);
        await emulator.PutAsync(Target, new { SNSTopicArn = Topic + "-2", BackupVaultEvents = Others });
        var replaced = await emulator.GetAsync(Target);
        var removed = await emulator.DeleteAsync(Target);

        Assert.Equal("ResourceNotFoundException", never.ErrorType);
        Assert.Equal("Failed reading notifications from database for Backup vault Default", never.Message);
        Assert.Equal((Topic, "Default"), (kept.Text("SNSTopicArn"), kept.Text("BackupVaultName")));
        Assert.Equal(Events, kept.Items("BackupVaultEvents").Select(item => item.GetString()));
        Assert.EndsWith(":backup-vault:Default", kept.Text("BackupVaultArn"), StringComparison.Ordinal);
        Assert.Equal((Topic + "-2", 1), (replaced.Text("SNSTopicArn"), replaced.Items("BackupVaultEvents").Count));
        Assert.Equal(HttpStatusCode.OK, removed.Status);
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(Target)).ErrorType);
        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync(Target)).Status);
    }

    [Theory]
    [InlineData("nonsense", "BACKUP_JOB_STARTED", "Invalid ARN")]
    [InlineData("arn:aws:sqs:eu-central-1:123456789012:backups", "BACKUP_JOB_STARTED", "Invalid ARN")]
    [InlineData("arn:aws:sns:eu-central-1:210987654321:backups", "BACKUP_JOB_STARTED", "must be in account")]
    [InlineData("arn:aws:sns:us-east-1:123456789012:backups", "BACKUP_JOB_STARTED", "must be in account")]
    [InlineData("arn:aws:sns:eu-central-1:123456789012:backups.fifo", "BACKUP_JOB_STARTED", "FIFO")]
    [InlineData(Topic, "BACKUP_PLAN_CREATED", "Please select from the following list of notifications BACKUP_JOB_STARTED, ")]
    [InlineData(Topic, null, "Please select from the following list of notifications BACKUP_JOB_STARTED, ")]
    public async Task Topic_or_event_outside_the_rules_is_refused(string topic, string? name, string reason)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.PutAsync(Target, new { SNSTopicArn = topic, BackupVaultEvents = name is null ? [] : new[] { name } });

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vault_that_is_not_there_is_denied()
    {
        await using var emulator = await TestEmulator.StartAsync();
        const string Missing = "/backup-vaults/missing/notification-configuration";

        Assert.Equal(HttpStatusCode.Forbidden, (await emulator.GetAsync(Missing)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await emulator.DeleteAsync(Missing)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await emulator.PutAsync(Missing, new { SNSTopicArn = Topic, BackupVaultEvents = Events })).Status);
    }
}
