namespace BackupConsole.Emulator.Resources;

/// <summary>What is wrong with a resource, so that its jobs fail again and again; empty for a sound one.</summary>
internal static class ResourceFlaw
{
    public const string None = "";

    /// <summary>The backup role may not describe it.</summary>
    public const string Denied = "denied";

    /// <summary>Its KMS key is disabled.</summary>
    public const string Key = "key";

    /// <summary>A Windows instance whose shadow copies fail: "completed with issues".</summary>
    public const string Vss = "vss";

    /// <summary>It is often not in a state to be backed up.</summary>
    public const string Busy = "busy";

    /// <summary>Its recovery points cannot be deleted (an AMI in use), so they end as EXPIRED.</summary>
    public const string Pinned = "pinned";

    /// <summary>It is not there.</summary>
    public const string Missing = "missing";
}
