namespace BackupConsole.Domain.Operations;

/// <summary>What a bulk operation does to each of its items.</summary>
public enum OperationKind
{
    DeleteRecoveryPoints,

    /// <summary>Deletes all recovery points of a vault that can be deleted.</summary>
    EmptyVault,
    ChangeLifecycle,
    CopyRecoveryPoints,
    DisassociateRecoveryPoints,
    AddTags,
    RemoveTags,
    StartBackupJobs,
}
