namespace BackupConsole.Domain.Authorization;

/// <summary>Everything that a right is needed for, beyond looking.</summary>
public enum ConsoleAction
{
    StartBackupJob,
    StopBackupJob,
    StartRestoreJob,

    /// <summary>A restore that writes over what is there.</summary>
    OverwriteByRestore,
    CreateBackupVault,
    DeleteRecoveryPoint,
    UpdateRecoveryPointLifecycle,
    DisassociateRecoveryPoint,
    StartCopyJob,
    ChangeVaultAccessPolicy,
    ChangeVaultNotifications,
    ChangeVaultLock,
    DeleteBackupVault,
    ChangeTags,
    CreateBackupPlan,
    UpdateBackupPlan,
    DeleteBackupPlan,
    CreateBackupSelection,
    ReplaceBackupSelection,
    DeleteBackupSelection,
    ChangeRegionSettings,
    ChangeGlobalSettings,

    /// <summary>Lets everybody see a saved view of one's own.</summary>
    ShareSavedView,

    /// <summary>Changes and deletes views that others share.</summary>
    ChangeSharedViews,
}
