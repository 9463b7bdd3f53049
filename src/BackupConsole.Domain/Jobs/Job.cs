using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Lifecycles;

namespace BackupConsole.Domain.Jobs;

/// <summary>A backup, copy or restore job: every field that AWS gives of it, and the connection that it was seen through.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupJob.html</remarks>
public sealed record Job(ConnectionId Connection, JobKind Kind, string Id, JobState State, DateTimeOffset CreatedAt)
{
    public string? AccountId { get; init; }

    public string? ResourceArn { get; init; }

    public string? ResourceName { get; init; }

    public string? ResourceType { get; init; }

    /// <summary>Backup: the vault. Copy: the destination vault. Restore: the vault that the recovery point is in.</summary>
    public string? VaultName { get; init; }

    public string? VaultArn { get; init; }

    public string? VaultType { get; init; }

    public string? VaultLockState { get; init; }

    /// <summary>Copy: the vault that is copied from.</summary>
    public string? SourceVaultArn { get; init; }

    /// <summary>Backup and restore: the recovery point. Copy: the one that was made in the destination.</summary>
    public string? RecoveryPointArn { get; init; }

    /// <summary>Copy: the recovery point that is copied.</summary>
    public string? SourceRecoveryPointArn { get; init; }

    /// <summary>Restore: the resource that was created.</summary>
    public string? CreatedResourceArn { get; init; }

    /// <summary>Restore: when the recovery point was made. Like the next ones, only AWS's own answer has it; the history does not keep it.</summary>
    public DateTimeOffset? RecoveryPointCreatedAt { get; init; }

    /// <summary>Restore: <c>FAILED</c>, <c>SUCCESSFUL</c>, <c>TIMED_OUT</c> or <c>VALIDATING</c>, for a restore test.</summary>
    public string? ValidationStatus { get; init; }

    public string? ValidationStatusMessage { get; init; }

    /// <summary>Restore: what became of the resource that a restore test made: <c>DELETING</c>, <c>FAILED</c> or <c>SUCCESSFUL</c>.</summary>
    public string? DeletionStatus { get; init; }

    public string? DeletionStatusMessage { get; init; }

    /// <summary>Restore: the restore test that started it.</summary>
    public string? RestoreTestingPlanArn { get; init; }

    /// <summary>Copy: the backup job after which it was made.</summary>
    public string? CreatedByBackupJobId { get; init; }

    /// <summary>Copy: which part of a composite recovery point this is.</summary>
    public string? CompositeMemberIdentifier { get; init; }

    public string? StatusMessage { get; init; }

    /// <summary><c>SUCCESS</c>, <c>ACCESS_DENIED</c>, …; null where AWS does not say.</summary>
    public string? MessageCategory { get; init; }

    /// <summary>0 to 100; null where AWS does not say.</summary>
    public double? PercentDone { get; init; }

    public long? BytesTransferred { get; init; }

    public long? SizeInBytes { get; init; }

    public DateTimeOffset? InitiatedAt { get; init; }

    /// <summary>A job that has not started by then expires.</summary>
    public DateTimeOffset? StartBy { get; init; }

    public DateTimeOffset? ExpectedCompletionAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public string? IamRoleArn { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public string? EncryptionKeyArn { get; init; }

    public bool? IsEncrypted { get; init; }

    public string? BackupPlanId { get; init; }

    public string? BackupPlanName { get; init; }

    public string? BackupRuleId { get; init; }

    public string? BackupRuleName { get; init; }

    public string? BackupType { get; init; }

    public ImmutableSortedDictionary<string, string> BackupOptions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public string? ParentJobId { get; init; }

    public bool IsParent { get; init; }

    public long? NumberOfChildJobs { get; init; }

    public ImmutableSortedDictionary<string, long> ChildJobsInState { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>AWS's own console calls this "Completed with issues": it completed, but its message category is not SUCCESS. It is never green.</summary>
    public bool IsCompletedWithIssues => State == JobState.Completed && MessageCategory is not (null or "" or "SUCCESS");
}
