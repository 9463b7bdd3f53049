using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

/// <summary>Writes a vault's lock; it is read with the vault, see <see cref="VaultRecord.Lock"/>.</summary>
internal static class VaultLockStore
{
    /// <param name="locked">Null removes the lock.</param>
    public static void Save(Session session, VaultRecord vault, VaultLock? locked) => session.Execute(
        """
        UPDATE vaults SET is_locked = @locked, min_retention = @min, max_retention = @max, lock_date = @date
        WHERE account = @account AND region = @region AND name = @name
        """,
        ("@locked", locked is not null),
        ("@min", locked?.MinRetentionDays),
        ("@max", locked?.MaxRetentionDays),
        ("@date", locked?.LockDate),
        ("@account", vault.Account),
        ("@region", vault.Region),
        ("@name", vault.Name));
}
