using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Jobs;

/// <summary>
/// A job as it is stored: what was asked, and the timeline and outcome that were drawn for it when it was made. What a client sees
/// (<see cref="JobView"/>) follows from this and the clock alone, so nothing has to tick while a job runs.
/// </summary>
internal sealed record JobRecord
{
    /// <summary>An instant that never comes: the timeline of a job that waits until its start window closes has no start.</summary>
    public static readonly DateTimeOffset Never = DateTimeOffset.FromUnixTimeMilliseconds(253_402_300_799_000);

    public long Seq { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Account { get; init; }

    public required string Region { get; init; }

    public required string Vault { get; init; }

    public required string VaultArn { get; init; }

    public required string ResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceName { get; init; }

    public required string RoleArn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required JobTimeline Timeline { get; init; }

    public DateTimeOffset? AbortingAt { get; init; }

    public required string Outcome { get; init; }

    public string? Message { get; init; }

    public required string Category { get; init; }

    /// <summary>The part of the bytes, 0 to 1, that is transferred when the job ends.</summary>
    public double Reached { get; init; } = 1;

    public required long Bytes { get; init; }

    public DateTimeOffset? StartBy { get; init; }

    public DateTimeOffset? CompleteBy { get; init; }

    /// <summary>Of a rule's backup: how long it may run from its start on. Null leaves <see cref="CompleteBy"/> as it is.</summary>
    public TimeSpan? CompletionWindow { get; init; }

    public required string RecoveryPointArn { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public Dictionary<string, string>? BackupOptions { get; init; }

    public Dictionary<string, string>? RecoveryPointTags { get; init; }

    /// <summary>The copy actions of the rule, as JSON: carried out when the backup is complete.</summary>
    public string? CopyActions { get; init; }

    public string? SourceVaultArn { get; init; }

    public string? SourceRecoveryPointArn { get; init; }

    public string? SourceJobId { get; init; }

    public string? CreatedResourceArn { get; init; }

    /// <summary>When the recovery point that a copy or restore reads was created.</summary>
    public DateTimeOffset? PointCreatedAt { get; init; }

    /// <summary>The job of the composite (a stack, a cluster) that this one is a part of.</summary>
    public string? ParentJobId { get; init; }

    /// <summary>The recovery point that this job's own is to be nested in.</summary>
    public string? ParentPointArn { get; init; }

    /// <summary>What a composite calls its member.</summary>
    public string? MemberId { get; init; }

    public bool IsParent { get; init; }

    /// <summary>It keeps a continuous recovery point up to date.</summary>
    public bool IsContinuous { get; init; }

    /// <summary>What a restore was asked to make.</summary>
    public Dictionary<string, string>? Metadata { get; init; }

    public bool CopiesTags { get; init; }

    public JobStage Stage { get; init; }
}
