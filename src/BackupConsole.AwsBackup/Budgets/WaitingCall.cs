using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Budgets;

/// <summary>A call that waits for its turn.</summary>
internal sealed class WaitingCall(CallCost cost, CallPriority priority, TimeSpan since)
{
    private readonly TaskCompletionSource _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CallCost Cost { get; } = cost;

    public CallPriority Priority { get; } = priority;

    public TimeSpan Since { get; } = since;

    public Task Turn => _turn.Task;

    public void Serve() => _turn.TrySetResult();

    public void Cancel(CancellationToken cancellationToken) => _turn.TrySetCanceled(cancellationToken);
}
