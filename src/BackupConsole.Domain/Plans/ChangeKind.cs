namespace BackupConsole.Domain.Plans;

/// <summary>What happened to a part of a plan between two versions.</summary>
public enum ChangeKind
{
    Same,
    Added,
    Removed,
    Changed,
}
