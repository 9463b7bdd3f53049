namespace BackupConsole.Domain.CommandLines;

/// <summary>The shell that a command line is quoted for.</summary>
public enum CommandShell
{
    Bash,

    /// <summary>7.3 or newer: older ones take the quotation marks out of what they hand to a program.</summary>
    PowerShell,
}
