namespace BackupConsole.Domain.Operations;

/// <summary>How many items of a bulk operation are in each state.</summary>
public sealed record OperationCounts(int Queued, int Running, int Done, int Failed, int Skipped, int OutcomeUnknown)
{
    public int Total => Queued + Running + Ended;

    /// <summary>The items that have an outcome.</summary>
    public int Ended => Done + Failed + Skipped + OutcomeUnknown;

    /// <summary>The items that a person may want to try again.</summary>
    public int Retryable => Failed + OutcomeUnknown;

    /// <summary>0 to 100; an operation without items is done.</summary>
    public double Percent => Total == 0 ? 100 : 100.0 * Ended / Total;

    public int In(OperationItemState state) => state switch
    {
        OperationItemState.Queued => Queued,
        OperationItemState.Running => Running,
        OperationItemState.Done => Done,
        OperationItemState.Failed => Failed,
        OperationItemState.Skipped => Skipped,
        OperationItemState.OutcomeUnknown => OutcomeUnknown,
    };

    public static OperationCounts Of(IReadOnlyCollection<OperationItem> items)
    {
        int Count(OperationItemState state) => items.Count(item => item.State == state);
        return new OperationCounts(
            Count(OperationItemState.Queued),
            Count(OperationItemState.Running),
            Count(OperationItemState.Done),
            Count(OperationItemState.Failed),
            Count(OperationItemState.Skipped),
            Count(OperationItemState.OutcomeUnknown));
    }
}
