namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>What can be done to many recovery points at once.</summary>
public enum BulkAction
{
    Delete,
    EmptyVault,
    ChangeLifecycle,
    Copy,
    Disassociate,
    AddTags,
    RemoveTags,
}
