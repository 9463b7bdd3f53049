using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Vaults;

internal static class VaultStore
{
    public const string DefaultVault = "Default";
    private const string InsertedColumns = "account, region, name, arn, key_arn, key_type, creator_request_id, created_at, recovery_points";
    private const string Columns = InsertedColumns + ", is_locked, min_retention, max_retention, lock_date";

    public static VaultRecord? Find(Session session, string account, string region, string name) => session.First(
        $"SELECT {Columns} FROM vaults WHERE account = @account AND region = @region AND name = @name",
        Read,
        ("@account", account),
        ("@region", region),
        ("@name", name));

    public static VaultRecord Require(Session session, string account, string region, string name) =>
        Find(session, account, region, name) ?? throw ApiErrors.VaultNotVisible();

    /// <summary>The vault that the call names in its path.</summary>
    public static VaultRecord Require(Session session, ApiCall call) => Require(session, call.Account, call.Region, call.PathParameter("backupVaultName"));

    public static List<VaultRecord> List(Session session, string account, string region, string afterName, int limit) => session.Query(
        $"SELECT {Columns} FROM vaults WHERE account = @account AND region = @region AND name > @after ORDER BY name LIMIT @limit",
        Read,
        ("@account", account),
        ("@region", region),
        ("@after", afterName),
        ("@limit", (long)limit));

    /// <param name="keyArn">Null takes the key that AWS manages for Backup.</param>
    public static VaultRecord Insert(
        Session session, string account, string region, string name, string? keyArn, string? creatorRequestId, DateTimeOffset createdAt)
    {
        var vault = new VaultRecord(
            account,
            region,
            name,
            VaultArn.Of(account, region, name),
            keyArn ?? ManagedKey(account, region),
            keyArn is null ? ResourceKeys.AwsManaged : ResourceKeys.CustomerManaged,
            creatorRequestId,
            createdAt,
            0);
        session.Execute(
            $"INSERT INTO vaults ({InsertedColumns}) VALUES (@account, @region, @name, @arn, @key_arn, @key_type, @creator, @created_at, 0)",
            ("@account", vault.Account),
            ("@region", vault.Region),
            ("@name", vault.Name),
            ("@arn", vault.Arn),
            ("@key_arn", vault.KeyArn),
            ("@key_type", vault.KeyType),
            ("@creator", vault.CreatorRequestId),
            ("@created_at", vault.CreatedAt));
        return vault;
    }

    public static void Remove(Session session, VaultRecord vault)
    {
        session.Execute(
            "DELETE FROM vaults WHERE account = @account AND region = @region AND name = @name",
            ("@account", vault.Account),
            ("@region", vault.Region),
            ("@name", vault.Name));
        TagStore.RemoveAll(session, vault.Account, vault.Region, vault.Arn);
    }

    private static string ManagedKey(string account, string region) =>
        $"arn:aws:kms:{region}:{account}:key/{new StableRandom(0, "aws/backup", account, region).Uuid()}";

    private static VaultRecord Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetString(5),
        row.TextOrNull(6),
        row.Instant(7),
        row.GetInt64(8))
    {
        Lock = row.GetInt64(9) == 0 ? null : new VaultLock(row.NumberOrNull(10), row.NumberOrNull(11), row.InstantOrNull(12)),
    };
}
