namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to StartRestoreJob.</summary>
public sealed record StartedRestoreJob(string RestoreJobId);
