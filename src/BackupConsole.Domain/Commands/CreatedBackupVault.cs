namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to CreateBackupVault.</summary>
public sealed record CreatedBackupVault(string Name, string Arn, DateTimeOffset? CreatedAt);
