namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>What CopySourceTagsToRestoredResource does to a restore of a type.</summary>
internal enum TagCopying
{
    Possible,

    /// <summary>The job fails.</summary>
    Fails,

    /// <summary>The tags are copied, asked or not.</summary>
    Always,
}
