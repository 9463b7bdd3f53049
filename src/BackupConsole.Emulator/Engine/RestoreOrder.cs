using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Engine;

/// <summary>A restore that a person asks for.</summary>
internal sealed record RestoreOrder
{
    public required RecoveryPointRecord Point { get; init; }

    /// <summary>What is made: the recovery point's type, or what it can be restored to instead.</summary>
    public required string ResourceType { get; init; }

    public required string RoleArn { get; init; }

    public required Dictionary<string, string> Metadata { get; init; }

    public bool CopiesTags { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What is made or overwritten.</summary>
    public required string Target { get; init; }

    /// <summary>Why the job, which is accepted all the same, cannot succeed.</summary>
    public string? Refusal { get; init; }

    /// <summary>The job of the cluster that what is restored is a part of.</summary>
    public JobRecord? Parent { get; init; }

    public required string Occasion { get; init; }
}
