using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Operations;

/// <summary>What came of trying an item.</summary>
/// <param name="Step">What to do next.</param>
/// <param name="State">What the item is, if nothing more is tried.</param>
/// <param name="Reason">Why, for a person.</param>
internal sealed record ItemOutcome(ItemStep Step, OperationItemState State, string? Reason)
{
    public string? ErrorCode { get; private init; }

    public string? RequestId { get; private init; }

    /// <summary>Why every other item would fare the same, so that the operation must wait for a person; null when this concerns the item alone.</summary>
    public string? StopsBecause { get; private init; }

    /// <summary>True when trying again at once is of no use.</summary>
    public bool IsFinal => Step == ItemStep.End || (Step == ItemStep.SendAnew && StopsBecause is not null);

    public static ItemOutcome Done(string? requestId) => new(ItemStep.End, OperationItemState.Done, null) { RequestId = requestId };

    /// <summary>An earlier call under this intent is known not to have been carried out; a crash came between it and the next attempt.</summary>
    public static ItemOutcome OfRecord(AuditRecord record) =>
        new(ItemStep.SendAnew, OperationItemState.Failed, record.ErrorSentence) { ErrorCode = record.ErrorCode, RequestId = record.RequestId };

    public static ItemOutcome OfError(BackupError error)
    {
        var (step, state) = error.Kind switch
        {
            BackupErrorKind.Throttled or BackupErrorKind.CredentialsInvalid or BackupErrorKind.Forbidden => (ItemStep.SendAnew, OperationItemState.Failed),
            BackupErrorKind.NotFound => (ItemStep.End, OperationItemState.Skipped),
            _ when error.IsOutcomeUnknown => (ItemStep.AskAgain, OperationItemState.OutcomeUnknown),
            _ => (ItemStep.End, OperationItemState.Failed),
        };
        return new ItemOutcome(step, state, error.Sentence) { ErrorCode = error.Code, RequestId = error.RequestId, StopsBecause = StopsWith(error) };
    }

    private static string? StopsWith(BackupError error) => error.Kind switch
    {
        BackupErrorKind.CredentialsInvalid => $"Paused, because the credentials of the connection are refused. {error.Sentence}",
        BackupErrorKind.Forbidden => $"Paused, because whoever runs it may not do this any more. {error.Sentence}",
        BackupErrorKind.Unreachable => $"Paused, because AWS does not answer. {error.Sentence}",
        _ => null,
    };
}
