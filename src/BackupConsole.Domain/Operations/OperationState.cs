namespace BackupConsole.Domain.Operations;

/// <summary>Where a bulk operation stands.</summary>
public enum OperationState
{
    /// <summary>Its items are being worked off, or wait for their turn.</summary>
    Active,

    /// <summary>Nothing is sent until somebody resumes it.</summary>
    Paused,

    /// <summary>Every item has an outcome, good or bad.</summary>
    Ended,

    /// <summary>Somebody called off what was left; what had been done stays done.</summary>
    Cancelled,
}
