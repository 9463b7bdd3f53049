namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to CreateBackupPlan.</summary>
public sealed record CreatedBackupPlan(string PlanId, string Arn, string VersionId);
