using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.Ports;

/// <summary>Which jobs to list; every filter that is set must hold.</summary>
public sealed record JobListing(JobKind Kind)
{
    public JobState? State { get; init; }

    public string? ResourceArn { get; init; }

    public DateTimeOffset? CreatedAfter { get; init; }

    public DateTimeOffset? CompletedAfter { get; init; }
}
