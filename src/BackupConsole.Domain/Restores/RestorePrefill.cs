namespace BackupConsole.Domain.Restores;

/// <summary>What stands in a field before anybody has filled it in.</summary>
public enum RestorePrefill
{
    /// <summary>What the resource was configured with when it was backed up.</summary>
    Original,

    /// <summary>The original's name with a suffix: the restore makes something new beside it, and equal names collide.</summary>
    NewName,

    /// <summary>A text that nobody has used before.</summary>
    FreshToken,

    /// <summary>Nothing: the original's value would be wrong, or fight with other keys.</summary>
    Empty,
}
