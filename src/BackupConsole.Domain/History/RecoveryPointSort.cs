namespace BackupConsole.Domain.History;

/// <summary>What a list of recovery points can be sorted by; among equals, the time of creation, then the order in which the console saw them.</summary>
public enum RecoveryPointSort
{
    CreatedAt,
    DeletedAt,
    ResourceName,
    ResourceType,
    Status,
    SizeInBytes,
}
