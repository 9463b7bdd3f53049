namespace BackupConsole.Domain.Restores;

/// <summary>Where a form asks for a key.</summary>
public enum RestoreKeyPlace
{
    /// <summary>What the restore makes, or where it goes to.</summary>
    Target,

    /// <summary>What most people look at.</summary>
    Settings,

    /// <summary>What few people need; left to AWS unless somebody fills it in.</summary>
    More,
}
