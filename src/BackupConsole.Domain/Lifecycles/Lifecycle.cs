namespace BackupConsole.Domain.Lifecycles;

/// <summary>When a recovery point moves to cold storage and when it is deleted, in whole days from the start of the job that made it.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html</remarks>
/// <param name="MoveToColdStorageAfterDays">Days in warm storage; null = never moved.</param>
/// <param name="DeleteAfterDays">Days until deletion, 1 to 36,500; null = kept for ever.</param>
/// <param name="OptInToArchiveForSupportedResources">Lets EBS snapshots move to the archive tier.</param>
public sealed record Lifecycle(int? MoveToColdStorageAfterDays, int? DeleteAfterDays, bool OptInToArchiveForSupportedResources = false)
{
    /// <summary>Kept for ever in warm storage.</summary>
    public static Lifecycle Forever { get; } = new(null, null);

    /// <summary>When a recovery point whose job started at <paramref name="startedAt"/> moves to cold storage; null = never.</summary>
    public DateTimeOffset? MovesToColdAt(DateTimeOffset startedAt) => After(startedAt, MoveToColdStorageAfterDays);

    /// <summary>When retention ends; AWS deletes at a random point within the 8 hours that follow. Null = never.</summary>
    public DateTimeOffset? DeletedAt(DateTimeOffset startedAt) => After(startedAt, DeleteAfterDays);

    // AWS writes -1 for "never" in some answers.
    private static DateTimeOffset? After(DateTimeOffset startedAt, int? days) => days is > 0 ? startedAt.AddDays(days.Value) : null;
}
