namespace BackupConsole.Emulator.Vaults;

internal enum PolicyDecision
{
    /// <summary>No statement applies.</summary>
    Silent,

    Allowed,

    /// <summary>A Deny applies; it outweighs every Allow.</summary>
    Denied,
}
