namespace BackupConsole.Domain.Restores;

/// <summary>What CopySourceTagsToRestoredResource does to a restore of a type.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-a-backup.html</remarks>
public enum TagCopying
{
    Possible,

    /// <summary>The job fails if it is asked for.</summary>
    Impossible,

    /// <summary>The tags are copied, asked or not.</summary>
    Always,
}
