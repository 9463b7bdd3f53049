using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Jobs;

namespace BackupConsole.Emulator.Tests.Notifications;

public sealed class VaultEventTests
{
    private const string Topic = "arn:aws:sns:eu-central-1:123456789012:backups";

    [Fact]
    public async Task Vault_records_the_events_that_it_was_asked_for_with_the_message_of_aws()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await ListenAsync(emulator, "BACKUP_JOB_STARTED", "BACKUP_JOB_COMPLETED");
        var id = await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));

        var events = await EventsAsync(emulator);

        Assert.Equal(["BACKUP_JOB_STARTED", "BACKUP_JOB_COMPLETED"], events.Select(recorded => recorded.GetProperty("event").GetString()));
        var message = events[1].GetProperty("message");
        Assert.Equal((Topic, "Notification from AWS Backup"), (message.GetProperty("TopicArn").GetString(), message.GetProperty("Subject").GetString()));
        Assert.Contains($"BackupJob ID : {id}", message.GetProperty("Message").GetString(), StringComparison.Ordinal);
        var attributes = message.GetProperty("MessageAttributes");
        Assert.Equal("COMPLETED", attributes.GetProperty("State").GetProperty("Value").GetString());
        Assert.Equal(id, attributes.GetProperty("Id").GetProperty("Value").GetString());
        Assert.Equal("2026-11-22T12:00:00.000Z", attributes.GetProperty("StartTime").GetProperty("Value").GetString());
    }

    [Fact]
    public async Task Events_are_kept_for_a_month_and_numbered_on()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await ListenAsync(emulator, "BACKUP_JOB_COMPLETED");
        await emulator.BackUpAsync(TestEmulator.Volume());
        await emulator.AdvanceAsync(TimeSpan.FromDays(30));
        var first = Assert.Single(await EventsAsync(emulator));

        await emulator.AdvanceAsync(TimeSpan.FromDays(2));
        await emulator.BackUpAsync(TestEmulator.Volume());

        var second = Assert.Single(await EventsAsync(emulator));
        Assert.True(second.GetProperty("sequence").GetInt64() > first.GetProperty("sequence").GetInt64());
        Assert.NotEqual(first.GetProperty("message").GetProperty("MessageId").GetString(), second.GetProperty("message").GetProperty("MessageId").GetString());
    }

    [Fact]
    public async Task Vault_without_settings_records_nothing()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.BackUpAsync(TestEmulator.Volume());

        Assert.Empty(await EventsAsync(emulator));
    }

    [Fact]
    public async Task Copies_restores_and_changes_are_events_too()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        await ListenAsync(emulator, "COPY_JOB_STARTED", "COPY_JOB_SUCCESSFUL", "RESTORE_JOB_STARTED", "RESTORE_JOB_COMPLETED", "RECOVERY_POINT_MODIFIED");
        var point = await emulator.BackUpAsync(TestEmulator.Volume());
        await emulator.CopyAsync(point, Backups.VaultArn("offsite"));
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));
        await emulator.RestoreAsync(point, new { });
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));
        await emulator.PostAsync(Backups.PointTarget(point), new { Lifecycle = new { DeleteAfterDays = 3 } });

        var events = await EventsAsync(emulator);

        Assert.Equal(
            ["COPY_JOB_STARTED", "COPY_JOB_SUCCESSFUL", "RESTORE_JOB_STARTED", "RESTORE_JOB_COMPLETED", "RECOVERY_POINT_MODIFIED"],
            events.Select(recorded => recorded.GetProperty("event").GetString()));
    }

    [Fact]
    public async Task Events_are_filtered_and_paged()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await ListenAsync(emulator, "BACKUP_JOB_STARTED", "BACKUP_JOB_COMPLETED");
        await emulator.StartJobAsync(TestEmulator.Volume());
        await emulator.StartJobAsync(TestEmulator.Volume("vol-2"));
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(3));

        var first = await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/notifications?limit=3");
        var rest = await emulator.UnsignedAsync(HttpMethod.Get, $"/_emulator/notifications?limit=3&since={first.Json.GetProperty("next").GetInt64()}");

        Assert.Equal((3, 1), (first.Items("notifications").Count, rest.Items("notifications").Count));
        Assert.Equal(JsonValueKind.Null, rest.Json.GetProperty("next").ValueKind);
        Assert.Equal(4, (await EventsAsync(emulator, $"?account={TestEmulator.Account}&region={TestEmulator.Region}&vault=Default")).Count);
        Assert.Empty(await EventsAsync(emulator, "?account=999999999999"));
        Assert.Empty(await EventsAsync(emulator, "?region=us-east-1"));
        Assert.Empty(await EventsAsync(emulator, "?vault=offsite"));
    }

    private static async Task ListenAsync(TestEmulator emulator, params string[] events)
    {
        var answer = await emulator.PutAsync("/backup-vaults/Default/notification-configuration", new { SNSTopicArn = Topic, BackupVaultEvents = events });
        Assert.True(answer.Status == System.Net.HttpStatusCode.OK, answer.Body);
    }

    private static async Task<IReadOnlyList<JsonElement>> EventsAsync(TestEmulator emulator, string query = "") =>
        (await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/notifications" + query)).Items("notifications");
}
