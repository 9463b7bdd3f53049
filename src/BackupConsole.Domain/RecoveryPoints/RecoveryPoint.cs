using BackupConsole.Domain.Lifecycles;

namespace BackupConsole.Domain.RecoveryPoints;

/// <summary>One backup in a vault, as ListRecoveryPointsByBackupVault and DescribeRecoveryPoint give it.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRecoveryPoint.html</remarks>
public sealed record RecoveryPoint(string Arn, string VaultName, RecoveryPointStatus Status, DateTimeOffset CreatedAt)
{
    public string? VaultArn { get; init; }

    public string? SourceVaultArn { get; init; }

    public string? ResourceArn { get; init; }

    public string? ResourceName { get; init; }

    public string? ResourceType { get; init; }

    public string? StatusMessage { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public long? SizeInBytes { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    /// <summary>When AWS will move it to cold storage; null = never.</summary>
    public DateTimeOffset? MovesToColdAt { get; init; }

    /// <summary>When its retention ends; null = never.</summary>
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary><c>WARM</c>, <c>COLD</c> or <c>DELETED</c>; null where AWS does not say.</summary>
    public string? StorageClass { get; init; }

    public string? EncryptionKeyArn { get; init; }

    public bool IsEncrypted { get; init; }

    public string? IamRoleArn { get; init; }

    public string? BackupPlanId { get; init; }

    public string? BackupPlanName { get; init; }

    public string? BackupRuleId { get; init; }

    public string? BackupRuleName { get; init; }

    public string? ParentRecoveryPointArn { get; init; }

    public bool IsParent { get; init; }

    public string? IndexStatus { get; init; }

    public DateTimeOffset? LastRestoredAt { get; init; }

    /// <summary>A continuous backup, which can be restored to any second that it covers. AWS says so by its status alone.</summary>
    public bool IsContinuous => Status is RecoveryPointStatus.Available or RecoveryPointStatus.Stopped;

    /// <summary>Whether it is in cold storage. AWS's lists do not say; then the lifecycle does.</summary>
    /// <param name="now">The estate's time.</param>
    public bool IsCold(DateTimeOffset now) => StorageClass is { } stored ? stored == "COLD" : MovesToColdAt <= now;
}
