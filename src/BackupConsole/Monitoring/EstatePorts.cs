using BackupConsole.Domain.Ports;

namespace BackupConsole.Monitoring;

/// <summary>The reads and stores that monitoring a connection needs, handed on together.</summary>
internal sealed record EstatePorts(
    ICallerIdentities Identities,
    IEstateClocks Clocks,
    IJobs Jobs,
    IBackupVaults Vaults,
    IRecoveryPoints RecoveryPoints,
    IBackupPlans Plans,
    IResourceInventory Resources,
    IRegionSettings RegionSettings,
    IJobHistory JobHistory,
    IRecoveryPointInventory RecoveryPointInventory);
