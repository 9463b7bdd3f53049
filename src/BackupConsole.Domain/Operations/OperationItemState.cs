namespace BackupConsole.Domain.Operations;

/// <summary>What became of one item of a bulk operation.</summary>
public enum OperationItemState
{
    Queued,
    Running,
    Done,

    /// <summary>AWS refused it, so nothing was changed.</summary>
    Failed,

    /// <summary>It was left out, for the reason that stands beside it.</summary>
    Skipped,

    /// <summary>AWS may or may not have done it; retrying finds out first.</summary>
    OutcomeUnknown,
}
