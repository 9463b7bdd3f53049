using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;

namespace BackupConsole.Storage.JobHistory;

/// <summary>
/// A job as it is stored. What lists are sorted by is never null (SQLite puts null first, PostgreSQL last): "absent" is an empty text,
/// <see cref="NoSize"/> or <see cref="NotCompleted"/>.
/// </summary>
internal sealed class JobRow
{
    public const long NoSize = -1;

    public static readonly DateTimeOffset NotCompleted = DateTimeOffset.UnixEpoch;

    /// <summary>Lets a page be found by an index alone, before its rows are read.</summary>
    public long Key { get; init; }
    public required string ConnectionId { get; init; }
    public required JobKind Kind { get; init; }
    public required string JobId { get; init; }
    public required JobState State { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset CompletedAt { get; init; }
    public required string ResourceType { get; init; }
    public required string VaultName { get; init; }
    public required long SizeInBytes { get; init; }

    /// <summary>The resource's name in lower case: what people expect of a sorted list.</summary>
    public required string ResourceSortName { get; init; }

    /// <summary>Job id, resource ARN and resource name in lower case; the database derives it.</summary>
    public string SearchText { get; init; } = "";
    public string? AccountId { get; init; }
    public string? ResourceArn { get; init; }
    public string? ResourceName { get; init; }
    public string? VaultArn { get; init; }
    public string? VaultType { get; init; }
    public string? VaultLockState { get; init; }
    public string? SourceVaultArn { get; init; }
    public string? RecoveryPointArn { get; init; }
    public string? SourceRecoveryPointArn { get; init; }
    public string? CreatedResourceArn { get; init; }
    public string? StatusMessage { get; init; }
    public string? MessageCategory { get; init; }
    public double? PercentDone { get; init; }
    public long? BytesTransferred { get; init; }
    public DateTimeOffset? InitiatedAt { get; init; }
    public DateTimeOffset? StartBy { get; init; }
    public DateTimeOffset? ExpectedCompletionAt { get; init; }
    public string? IamRoleArn { get; init; }
    public string? LifecycleJson { get; init; }
    public string? EncryptionKeyArn { get; init; }
    public bool? IsEncrypted { get; init; }
    public string? BackupPlanId { get; init; }
    public string? BackupPlanName { get; init; }
    public string? BackupRuleId { get; init; }
    public string? BackupRuleName { get; init; }
    public string? BackupType { get; init; }
    public string? BackupOptionsJson { get; init; }
    public string? ParentJobId { get; init; }
    public bool IsParent { get; init; }
    public long? NumberOfChildJobs { get; init; }
    public string? ChildJobsInStateJson { get; init; }

    public static JobRow From(Job job) => new()
    {
        ConnectionId = job.Connection.Value,
        Kind = job.Kind,
        JobId = job.Id,
        State = job.State,
        CreatedAt = job.CreatedAt,
        CompletedAt = job.CompletedAt ?? NotCompleted,
        ResourceType = job.ResourceType ?? "",
        VaultName = job.VaultName ?? "",
        SizeInBytes = job.SizeInBytes ?? NoSize,
        ResourceSortName = job.ResourceName?.ToLowerInvariant() ?? "",
        AccountId = job.AccountId,
        ResourceArn = job.ResourceArn,
        ResourceName = job.ResourceName,
        VaultArn = job.VaultArn,
        VaultType = job.VaultType,
        VaultLockState = job.VaultLockState,
        SourceVaultArn = job.SourceVaultArn,
        RecoveryPointArn = job.RecoveryPointArn,
        SourceRecoveryPointArn = job.SourceRecoveryPointArn,
        CreatedResourceArn = job.CreatedResourceArn,
        StatusMessage = job.StatusMessage,
        MessageCategory = job.MessageCategory,
        PercentDone = job.PercentDone,
        BytesTransferred = job.BytesTransferred,
        InitiatedAt = job.InitiatedAt,
        StartBy = job.StartBy,
        ExpectedCompletionAt = job.ExpectedCompletionAt,
        IamRoleArn = job.IamRoleArn,
        LifecycleJson = job.Lifecycle is null ? null : JsonSerializer.Serialize(job.Lifecycle),
        EncryptionKeyArn = job.EncryptionKeyArn,
        IsEncrypted = job.IsEncrypted,
        BackupPlanId = job.BackupPlanId,
        BackupPlanName = job.BackupPlanName,
        BackupRuleId = job.BackupRuleId,
        BackupRuleName = job.BackupRuleName,
        BackupType = job.BackupType,
        BackupOptionsJson = job.BackupOptions.IsEmpty ? null : JsonSerializer.Serialize(job.BackupOptions),
        ParentJobId = job.ParentJobId,
        IsParent = job.IsParent,
        NumberOfChildJobs = job.NumberOfChildJobs,
        ChildJobsInStateJson = job.ChildJobsInState.IsEmpty ? null : JsonSerializer.Serialize(job.ChildJobsInState),
    };

    public Job ToJob() => new(new ConnectionId(ConnectionId), Kind, JobId, State, CreatedAt)
    {
        CompletedAt = CompletedAt == NotCompleted ? null : CompletedAt,
        ResourceType = ResourceType.Length == 0 ? null : ResourceType,
        VaultName = VaultName.Length == 0 ? null : VaultName,
        SizeInBytes = SizeInBytes == NoSize ? null : SizeInBytes,
        AccountId = AccountId,
        ResourceArn = ResourceArn,
        ResourceName = ResourceName,
        VaultArn = VaultArn,
        VaultType = VaultType,
        VaultLockState = VaultLockState,
        SourceVaultArn = SourceVaultArn,
        RecoveryPointArn = RecoveryPointArn,
        SourceRecoveryPointArn = SourceRecoveryPointArn,
        CreatedResourceArn = CreatedResourceArn,
        StatusMessage = StatusMessage,
        MessageCategory = MessageCategory,
        PercentDone = PercentDone,
        BytesTransferred = BytesTransferred,
        InitiatedAt = InitiatedAt,
        StartBy = StartBy,
        ExpectedCompletionAt = ExpectedCompletionAt,
        IamRoleArn = IamRoleArn,
        Lifecycle = LifecycleJson is null ? null : JsonSerializer.Deserialize<Lifecycle>(LifecycleJson),
        EncryptionKeyArn = EncryptionKeyArn,
        IsEncrypted = IsEncrypted,
        BackupPlanId = BackupPlanId,
        BackupPlanName = BackupPlanName,
        BackupRuleId = BackupRuleId,
        BackupRuleName = BackupRuleName,
        BackupType = BackupType,
        BackupOptions = Sorted<string>(BackupOptionsJson),
        ParentJobId = ParentJobId,
        IsParent = IsParent,
        NumberOfChildJobs = NumberOfChildJobs,
        ChildJobsInState = Sorted<long>(ChildJobsInStateJson),
    };

    private static ImmutableSortedDictionary<string, TValue> Sorted<TValue>(string? json) =>
        json is null ? ImmutableSortedDictionary<string, TValue>.Empty : JsonSerializer.Deserialize<ImmutableSortedDictionary<string, TValue>>(json)!;
}
