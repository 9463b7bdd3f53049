namespace BackupConsole.Domain.History;

/// <summary>What a list of recovery points can be sorted by; the ARN decides between equals.</summary>
public enum RecoveryPointSort
{
    CreatedAt,
    DeletedAt,
    ResourceName,
    ResourceType,
    Status,
    SizeInBytes,
}
