namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>A recovery point as DescribeRecoveryPoint answers it: the only place that tells the storage class.</summary>
internal sealed class RecoveryPointDetail(RecoveryPointRecord point) : RecoveryPointDescription(point)
{
    public string StorageClass { get; } = point.IsCold ? "COLD" : "WARM";

    public IReadOnlyList<object>? ScanResults { get; }
}
