using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Tags;

internal static class TagStore
{
    public static void Put(Session session, string account, string region, string arn, string key, string value) => session.Execute(
        """
        INSERT INTO tags (account, region, arn, key, value) VALUES (@account, @region, @arn, @key, @value)
        ON CONFLICT (account, region, arn, key) DO UPDATE SET value = excluded.value
        """,
        ("@account", account),
        ("@region", region),
        ("@arn", arn),
        ("@key", key),
        ("@value", value));

    public static SortedDictionary<string, string> Of(Session session, string account, string region, string arn)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in session.Query(
            "SELECT key, value FROM tags WHERE account = @account AND region = @region AND arn = @arn",
            row => (row.GetString(0), row.GetString(1)),
            ("@account", account),
            ("@region", region),
            ("@arn", arn)))
        {
            tags[key] = value;
        }

        return tags;
    }

    public static void Remove(Session session, string account, string region, string arn, string key) => session.Execute(
        "DELETE FROM tags WHERE account = @account AND region = @region AND arn = @arn AND key = @key",
        ("@account", account),
        ("@region", region),
        ("@arn", arn),
        ("@key", key));

    public static void RemoveAll(Session session, string account, string region, string arn) => session.Execute(
        "DELETE FROM tags WHERE account = @account AND region = @region AND arn = @arn",
        ("@account", account),
        ("@region", region),
        ("@arn", arn));
}
