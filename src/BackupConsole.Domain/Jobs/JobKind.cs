namespace BackupConsole.Domain.Jobs;

/// <summary>The kinds of job that AWS Backup runs.</summary>
public enum JobKind
{
    Backup,
    Copy,
    Restore,
}
