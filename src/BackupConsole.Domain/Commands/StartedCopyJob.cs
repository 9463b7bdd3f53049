namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to StartCopyJob.</summary>
public sealed record StartedCopyJob(string CopyJobId, DateTimeOffset? CreatedAt, bool IsParent);
