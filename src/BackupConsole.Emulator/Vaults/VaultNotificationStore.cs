using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

internal static class VaultNotificationStore
{
    public static VaultNotifications? Find(Session session, VaultRecord vault) => session.First(
        "SELECT topic_arn, topic_events FROM vaults WHERE account = @account AND region = @region AND name = @name AND topic_arn IS NOT NULL",
        row => new VaultNotifications(row.GetString(0), ApiJson.Value<List<string>>(row.GetString(1))!),
        ("@account", vault.Account),
        ("@region", vault.Region),
        ("@name", vault.Name));

    /// <param name="notifications">Null ends them.</param>
    public static void Save(Session session, VaultRecord vault, VaultNotifications? notifications) => session.Execute(
        "UPDATE vaults SET topic_arn = @topic, topic_events = @events WHERE account = @account AND region = @region AND name = @name",
        ("@topic", notifications?.TopicArn),
        ("@events", ApiJson.Text(notifications?.Events)),
        ("@account", vault.Account),
        ("@region", vault.Region),
        ("@name", vault.Name));
}
