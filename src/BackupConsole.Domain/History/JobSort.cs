namespace BackupConsole.Domain.History;

/// <summary>What a list of jobs can be sorted by; the job id decides between equals.</summary>
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
