namespace BackupConsole.Features.Vaults;

/// <summary>Whether a vault is locked, and who can take the lock off.</summary>
public enum VaultLockMode
{
    None,

    /// <summary>Whoever has the right can take the lock off.</summary>
    Governance,

    /// <summary>After a grace time nobody can take the lock off.</summary>
    Compliance,
}
