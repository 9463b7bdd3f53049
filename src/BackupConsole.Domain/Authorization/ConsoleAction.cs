namespace BackupConsole.Domain.Authorization;

/// <summary>Everything that a right is needed for, beyond looking.</summary>
public enum ConsoleAction
{
    StartBackupJob,
    StopBackupJob,
    CreateBackupVault,
    DeleteRecoveryPoint,
    UpdateRecoveryPointLifecycle,
    DisassociateRecoveryPoint,
    StartCopyJob,
}
