using System.Collections.Concurrent;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Settings;

/// <summary>
/// An account's Regions. Everybody finds a vault named "Default" and every type opted in when they first come to a Region: in AWS
/// the console makes them, and clients count on them. Deleted, the vault stays deleted.
/// </summary>
internal sealed class RegionStore(Database database)
{
    private readonly ConcurrentDictionary<(string Account, string Region), bool> _opened = new();

    public void Open(string account, string region, DateTimeOffset now)
    {
        if (_opened.ContainsKey((account, region)))
        {
            return;
        }

        database.Write(session => Open(session, account, region, now));
        _opened[(account, region)] = true;
    }

    public void Forget() => _opened.Clear();

    public static void Open(Session session, string account, string region, DateTimeOffset now)
    {
        if (session.Count("SELECT EXISTS (SELECT 1 FROM settings WHERE account = @account AND region = @region)", ("@account", account), ("@region", region)) != 0)
        {
            return;
        }

        VaultStore.Insert(session, account, region, VaultStore.DefaultVault, null, VaultStore.DefaultVault, now);
        var optIn = new SortedDictionary<string, bool>(SupportedResourceTypes.All.ToDictionary(type => type, _ => true), StringComparer.Ordinal);
        var management = new SortedDictionary<string, bool>(StringComparer.Ordinal) { ["DynamoDB"] = false, ["EFS"] = true };
        Save(session, account, region, new RegionSettings(optIn, management));
    }

    public static RegionSettings Get(Session session, string account, string region) =>
        session.First(
            "SELECT opt_in, management FROM settings WHERE account = @account AND region = @region",
            row => new RegionSettings(
                ApiJson.Value<SortedDictionary<string, bool>>(row.GetString(0))!,
                ApiJson.Value<SortedDictionary<string, bool>>(row.GetString(1))!),
            ("@account", account),
            ("@region", region)) ?? new RegionSettings([], []);

    public static void Save(Session session, string account, string region, RegionSettings settings) => session.Execute(
        """
        INSERT INTO settings (account, region, opt_in, management) VALUES (@account, @region, @opt_in, @management)
        ON CONFLICT (account, region) DO UPDATE SET opt_in = excluded.opt_in, management = excluded.management
        """,
        ("@account", account),
        ("@region", region),
        ("@opt_in", ApiJson.Text(settings.OptIn)),
        ("@management", ApiJson.Text(settings.Management)));
}
