namespace BackupConsole.Monitoring;

/// <summary>The kinds of read that the monitor does for each connection; health and freshness are kept for each.</summary>
public enum EstateRead
{
    CallerIdentity,
    Clock,
    BackupJobs,
    CopyJobs,
    RestoreJobs,
    Vaults,
    Plans,
    ResourceInventory,
    RegionSettings,
}
