namespace BackupConsole.Domain.Resources;

/// <summary>A resource with at least one backup, as ListProtectedResources gives it.</summary>
public sealed record ProtectedResource(
    string ResourceArn,
    string? ResourceType,
    string? ResourceName,
    DateTimeOffset? LastBackupTime,
    string? LastBackupVaultArn,
    string? LastRecoveryPointArn);
