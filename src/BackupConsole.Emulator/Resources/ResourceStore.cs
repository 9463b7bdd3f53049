using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;

namespace BackupConsole.Emulator.Resources;

internal static class ResourceStore
{
    private const string Columns = "account, region, arn, type, name, bytes, flaw";

    public static ResourceRecord? Find(Session session, string account, string region, string arn) => session.First(
        $"SELECT {Columns} FROM resources WHERE account = @account AND region = @region AND arn = @arn",
        Read,
        ("@account", account),
        ("@region", region),
        ("@arn", arn));

    /// <summary>Whether it is known what an account has. What was restored there does not make it so.</summary>
    public static bool HasInventory(Session session, string account) =>
        session.Count("SELECT EXISTS (SELECT 1 FROM resources WHERE account = @account AND is_restored = 0)", ("@account", account)) != 0;

    public static List<ResourceRecord> All(Session session, string account, string region)
    {
        var tags = session.Query(
            "SELECT arn, key, value FROM tags WHERE account = @account AND region = @region",
            row => (Arn: row.GetString(0), Key: row.GetString(1), Value: row.GetString(2)),
            ("@account", account),
            ("@region", region)).ToLookup(tag => tag.Arn, StringComparer.Ordinal);
        return
        [
            .. session.Query(
                $"SELECT {Columns} FROM resources WHERE account = @account AND region = @region ORDER BY arn",
                Read,
                ("@account", account),
                ("@region", region)).Select(resource => resource with
            {
                Tags = tags[resource.Arn].ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal),
            }),
        ];
    }

    public static void Insert(Session session, ResourceRecord resource)
    {
        session.Execute(
            "INSERT OR REPLACE INTO resources (account, region, arn, type, name, bytes, flaw) VALUES (@account, @region, @arn, @type, @name, @bytes, @flaw)",
            ("@account", resource.Account),
            ("@region", resource.Region),
            ("@arn", resource.Arn),
            ("@type", resource.Type),
            ("@name", resource.Name),
            ("@bytes", resource.Bytes),
            ("@flaw", resource.Flaw));
        foreach (var (key, value) in resource.Tags)
        {
            TagStore.Put(session, resource.Account, resource.Region, resource.Arn, key, value);
        }
    }

    public static void InsertRestored(Session session, ResourceRecord resource)
    {
        Insert(session, resource);
        session.Execute(
            "UPDATE resources SET is_restored = 1 WHERE account = @account AND region = @region AND arn = @arn",
            ("@account", resource.Account),
            ("@region", resource.Region),
            ("@arn", resource.Arn));
    }

    private static ResourceRecord Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetInt64(5), row.GetString(6));
}
