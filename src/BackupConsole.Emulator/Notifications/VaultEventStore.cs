using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Notifications;

internal static class VaultEventStore
{
    public static void Insert(
        Session session,
        (string Account, string Region, string Name) vault,
        string name,
        string topicArn,
        DateTimeOffset at,
        VaultEventMessage message)
    {
        // Numbers go on when older events are gone.
        var number = session.Count("SELECT seq FROM sqlite_sequence WHERE name = 'vault_events'") + 1;
        var sns = new
        {
            Type = "Notification",
            MessageId = new StableRandom(0, "event", topicArn, name, number.ToString(CultureInfo.InvariantCulture)).Uuid(),
            TopicArn = topicArn,
            VaultEventMessage.Subject,
            message.Message,
            Timestamp = at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            MessageAttributes = message.Attributes.ToDictionary(attribute => attribute.Key, attribute => new { Type = "String", attribute.Value }),
        };
        session.Execute(
            """
            INSERT INTO vault_events (at, account, region, vault, event, topic_arn, message)
            VALUES (@at, @account, @region, @vault, @event, @topic, @message)
            """,
            ("@at", at),
            ("@account", vault.Account),
            ("@region", vault.Region),
            ("@vault", vault.Name),
            ("@event", name),
            ("@topic", topicArn),
            ("@message", JsonSerializer.Serialize(sns)));
    }

    /// <remarks>Events are numbered in the order of time, so looking for the first younger one reads no more than what is removed.</remarks>
    public static void RemoveBefore(Session session, DateTimeOffset instant)
    {
        var first = session.Count("SELECT seq FROM vault_events WHERE at >= @instant ORDER BY seq LIMIT 1", ("@instant", instant));
        session.Execute("DELETE FROM vault_events WHERE (@first = 0 OR seq < @first)", ("@first", first));
    }

    /// <param name="since">The sequence number after which to read.</param>
    public static List<VaultEvent> List(Session session, string? account, string? region, string? vault, long since, int limit) => session.Query(
        """
        SELECT seq, at, account, region, vault, event, topic_arn, message FROM vault_events
        WHERE seq > @since AND (@account IS NULL OR account = @account) AND (@region IS NULL OR region = @region) AND (@vault IS NULL OR vault = @vault)
        ORDER BY seq LIMIT @limit
        """,
        row => new VaultEvent(
            row.GetInt64(0),
            row.Instant(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.GetString(6),
            JsonSerializer.Deserialize<JsonElement>(row.GetString(7))),
        ("@since", since),
        ("@account", account),
        ("@region", region),
        ("@vault", vault),
        ("@limit", (long)limit));
}
