namespace BackupConsole.Features.Vaults;

/// <summary>What can be changed of a vault.</summary>
public enum VaultEditKind
{
    Tags,
    AccessPolicy,
    RemoveAccessPolicy,
    Notifications,
    RemoveNotifications,
    Lock,
    RemoveLock,
    Delete,
}
