namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to StartBackupJob. The recovery point's ARN is only known at once for some fully managed types.</summary>
public sealed record StartedBackupJob(string BackupJobId, DateTimeOffset? CreatedAt, string? RecoveryPointArn, bool IsParent);
