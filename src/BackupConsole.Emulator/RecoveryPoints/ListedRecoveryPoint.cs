namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>A recovery point as ListRecoveryPointsByBackupVault answers it.</summary>
internal sealed class ListedRecoveryPoint(RecoveryPointRecord point) : RecoveryPointDescription(point)
{
    /// <summary>Nothing is scanned for malware here.</summary>
    public object? AggregatedScanResult { get; }
}
