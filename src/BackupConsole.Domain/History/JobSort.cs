namespace BackupConsole.Domain.History;

/// <summary>What a list of jobs can be sorted by; among equals, the time of creation, then the order in which the console saw them.</summary>
public enum JobSort
{
    CreatedAt,
    CompletedAt,
    State,
    ResourceType,
    ResourceName,
    VaultName,
    SizeInBytes,
}
