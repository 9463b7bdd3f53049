using System.Collections.Immutable;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>What was entered, as it was typed: also what cannot be read as a number is kept, so that a draft loses nothing.</summary>
public sealed record OnDemandBackupForm
{
    /// <summary>The id of the connection; empty until one is chosen.</summary>
    public string Connection { get; init; } = string.Empty;

    public string ResourceArn { get; init; } = string.Empty;

    public string BackupVaultName { get; init; } = string.Empty;

    public string IamRoleArn { get; init; } = string.Empty;

    public string StartWindowMinutes { get; init; } = string.Empty;

    public string CompleteWindowMinutes { get; init; } = string.Empty;

    public string MoveToColdStorageAfterDays { get; init; } = string.Empty;

    public string DeleteAfterDays { get; init; } = "35";

    /// <summary>Lets EBS snapshots move to the archive tier.</summary>
    public bool OptInToArchive { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> RecoveryPointTags { get; init => field = value.IsDefault ? [] : value; } = [];

    public bool IsWindowsVss { get; init; }

    /// <summary><c>true</c>, <c>false</c>, or empty to leave it to AWS.</summary>
    public string Index { get; init; } = string.Empty;

    /// <summary>What stands in a field, by its AWS name.</summary>
    public string TextOf(string field) => field switch
    {
        OnDemandBackupFields.Connection => Connection,
        OnDemandBackupFields.ResourceArn => ResourceArn,
        OnDemandBackupFields.BackupVaultName => BackupVaultName,
        OnDemandBackupFields.IamRoleArn => IamRoleArn,
        OnDemandBackupFields.StartWindowMinutes => StartWindowMinutes,
        OnDemandBackupFields.CompleteWindowMinutes => CompleteWindowMinutes,
        OnDemandBackupFields.MoveToColdStorageAfterDays => MoveToColdStorageAfterDays,
        OnDemandBackupFields.DeleteAfterDays => DeleteAfterDays,
        OnDemandBackupFields.OptInToArchive => OptInToArchive || MoveToColdStorageAfterDays.Length > 0 ? "true" : string.Empty,
        OnDemandBackupFields.RecoveryPointTags => string.Concat(RecoveryPointTags.Select(tag => tag.Key + tag.Value)),
        OnDemandBackupFields.BackupOptions => IsWindowsVss ? "true" : string.Empty,
        OnDemandBackupFields.Index => Index,
        _ => string.Empty,
    };
}
