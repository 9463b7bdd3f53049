namespace BackupConsole.Emulator.Vaults;

/// <summary>
/// A lock on a vault. With a date it is in compliance mode: until then, the grace time, it can be changed, and from then on by nobody.
/// Without one it is in governance mode and can always be removed. Recovery points are protected from its first moment in both.
/// </summary>
internal sealed record VaultLock(long? MinRetentionDays, long? MaxRetentionDays, DateTimeOffset? LockDate)
{
    public bool IsImmutable(DateTimeOffset now) => LockDate <= now;
}
