using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>The names of the form's fields: AWS's own, as problems name them.</summary>
internal static class OnDemandBackupFields
{
    public const string Connection = "Connection";

    public const string ResourceArn = nameof(StartBackupJob.ResourceArn);

    public const string BackupVaultName = nameof(StartBackupJob.BackupVaultName);

    public const string IamRoleArn = nameof(StartBackupJob.IamRoleArn);

    public const string StartWindowMinutes = nameof(BackupWindow.StartWindowMinutes);

    public const string CompleteWindowMinutes = nameof(BackupWindow.CompleteWindowMinutes);

    public const string MoveToColdStorageAfterDays = nameof(Lifecycle.MoveToColdStorageAfterDays);

    public const string DeleteAfterDays = nameof(Lifecycle.DeleteAfterDays);

    public const string OptInToArchive = nameof(Lifecycle.OptInToArchiveForSupportedResources);

    public const string RecoveryPointTags = nameof(StartBackupJob.RecoveryPointTags);

    public const string BackupOptions = nameof(StartBackupJob.BackupOptions);

    public const string Index = "Index";

    /// <summary>In the order of the page.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Connection, ResourceArn, BackupVaultName, IamRoleArn, StartWindowMinutes, CompleteWindowMinutes,
        MoveToColdStorageAfterDays, DeleteAfterDays, OptInToArchive, RecoveryPointTags, BackupOptions, Index,
    ];

    /// <summary>AWS may name a member that is no field here, or none: such a problem belongs to the whole form.</summary>
    public static Problem Place(Problem problem) => problem.Field switch
    {
        nameof(Lifecycle) => problem with { Field = DeleteAfterDays },
        var field when All.Contains(field) => problem,
        _ => problem with { Field = string.Empty },
    };
}
