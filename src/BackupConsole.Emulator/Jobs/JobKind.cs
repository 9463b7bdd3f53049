namespace BackupConsole.Emulator.Jobs;

/// <summary>The three kinds share one table: the same timeline, filters and engine.</summary>
internal static class JobKind
{
    public const string Backup = "backup";
    public const string Copy = "copy";
    public const string Restore = "restore";
}
