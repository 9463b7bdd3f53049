namespace BackupConsole.Domain.Settings;

/// <summary>What an account chooses for each resource type in a Region.</summary>
public enum ServicePreference
{
    /// <summary>Whether AWS Backup may protect resources of the type.</summary>
    OptIn,

    /// <summary>Whether AWS Backup keeps the type's recovery points as its own, with its own ARNs, keys and tags.</summary>
    FullManagement,
}
