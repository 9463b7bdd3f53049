using BackupConsole.AwsBackup.Budgets;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>
/// The call that the current flow is making. It travels beside the SDK, which has no place for it, so that whoever watches the HTTP requests
/// knows which operation and whose budget each of them belongs to.
/// </summary>
internal sealed class CallInFlight(ConnectionId connection, string operation, CallBudget budget)
{
    private static readonly AsyncLocal<CallInFlight?> Flow = new();

    private int _attempts;

    /// <summary>Set it in an async method only: what an async method sets is gone when it returns.</summary>
    public static CallInFlight? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }

    public ConnectionId Connection { get; } = connection;

    public string Operation { get; } = operation;

    public CallBudget Budget { get; } = budget;

    /// <summary>What came of the latest attempt; null before the first one has ended.</summary>
    public CallOutcome? LastOutcome { get; private set; }

    /// <summary>One of the attempts may have been carried out although no answer said so.</summary>
    public bool HasUnknownAttempt { get; private set; }

    /// <summary>The same connection and budget for a call that this one needs first, such as assuming a role.</summary>
    public CallInFlight For(string operation) => new(Connection, operation, Budget);

    /// <returns>True for the first attempt, which has been paid for.</returns>
    public bool BeginAttempt() => Interlocked.Increment(ref _attempts) == 1;

    public void EndAttempt(CallOutcome outcome)
    {
        LastOutcome = outcome;
        HasUnknownAttempt |= outcome is CallOutcome.Failed or CallOutcome.Unanswered;
    }
}
