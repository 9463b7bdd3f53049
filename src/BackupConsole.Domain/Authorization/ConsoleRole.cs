namespace BackupConsole.Domain.Authorization;

/// <summary>What a person may do here; each includes the one before.</summary>
public enum ConsoleRole
{
    /// <summary>Sees everything, changes nothing.</summary>
    Viewer,

    /// <summary>Starts and stops jobs.</summary>
    Operator,

    /// <summary>Also creates, changes and deletes what jobs work on, and looks after the console itself.</summary>
    Administrator,
}
