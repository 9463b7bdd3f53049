using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Seed;

/// <summary>The demo's vaults, four of each account and Region, and what guards them.</summary>
internal static class DemoVaults
{
    public const string Databases = "databases";
    public const string Daily = "daily";
    public const string LongTerm = "long-term";
    public const string Copies = "dr-copies";

    /// <summary>The vault of EFS's automatic backups: AWS makes it, with a policy that keeps everybody from emptying it.</summary>
    public const string AutomaticFiles = "aws/efs/automatic-backup-vault";

    private static readonly TimeSpan Age = TimeSpan.FromDays(430);
    private static readonly string[] Ordinary = [Databases, Daily, LongTerm, Copies];
    private static readonly string[] Alarms = ["BACKUP_JOB_FAILED", "BACKUP_JOB_EXPIRED", "COPY_JOB_FAILED", "RESTORE_JOB_COMPLETED"];

    private static readonly string CopyPolicy = $$$$"""
        {"Version":"2012-10-17","Statement":[{"Sid":"CopiesFromTheOrganization","Effect":"Allow","Principal":"*","Action":"backup:CopyIntoBackupVault","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"{{{{PolicyRequest.OrganizationId}}}}"}}}]}
        """;

    private const string AutomaticFilesPolicy = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":["backup:DeleteBackupVault","backup:DeleteBackupVaultAccessPolicy","backup:DeleteRecoveryPoint","backup:StartCopyJob","backup:StartRestoreJob","backup:UpdateRecoveryPointLifecycle"],"Resource":"*"}]}
        """;

    public static void Write(Session session, DateTimeOffset now)
    {
        // Copies across accounts need the organization's opt-in, and a policy on the vault that they go to.
        GlobalSettingsStore.Set(session, GlobalSettingsStore.CrossAccountBackup, "true", now - Age);
        foreach (var account in DemoAccounts.All)
        {
            foreach (var region in account.Regions.Select(region => region.Name))
            {
                RegionStore.Open(session, account.Id, region, now - Age);
                foreach (var name in Ordinary)
                {
                    VaultStore.Insert(session, account.Id, region, name, Key(account.Id, region, name), null, now - Age);
                    TagStore.Put(session, account.Id, region, VaultArn.Of(account.Id, region, name), "environment", account.Name);
                }

                VaultPolicyStore.Save(session, VaultStore.Require(session, account.Id, region, Copies), CopyPolicy);
            }
        }

        GuardProduction(session, now);
    }

    private static void GuardProduction(Session session, DateTimeOffset now)
    {
        const string Account = DemoAccounts.Production;
        const string Region = DemoAccounts.Frankfurt;
        VaultLockStore.Save(session, VaultStore.Require(session, Account, Region, LongTerm), new VaultLock(90, 3650, null));
        VaultNotificationStore.Save(
            session,
            VaultStore.Require(session, Account, Region, Databases),
            new VaultNotifications($"arn:aws:sns:{Region}:{Account}:backup-alarms", Alarms));
        var automatic = VaultStore.Insert(session, Account, Region, AutomaticFiles, null, null, now - Age);
        VaultPolicyStore.Save(session, automatic, AutomaticFilesPolicy);
    }

    /// <returns>Null for the key that AWS manages.</returns>
    private static string? Key(string account, string region, string vault) => vault is LongTerm or Databases
        ? $"arn:aws:kms:{region}:{account}:key/{new StableRandom(0, "vault-key", account, region, vault).Uuid()}"
        : null;
}
