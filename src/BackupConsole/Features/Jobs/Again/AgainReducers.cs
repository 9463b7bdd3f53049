using Fluxor;

namespace BackupConsole.Features.Jobs.Again;

internal static class AgainReducers
{
    [ReducerMethod]
    public static JobsState ReducePrepareAgain(JobsState state, PrepareAgainAction action)
    {
        var form = new AgainForm(action.Query.Kind, action.Submission);
        return state with { Again = form with { Choice = form.Choice.Begin() } };
    }

    [ReducerMethod]
    public static JobsState ReduceAgainRead(JobsState state, AgainReadAction action) =>
        Change(state, action.Submission, form => form with { Choice = form.Choice.Succeed(action.Choice, action.At) });

    [ReducerMethod]
    public static JobsState ReduceAgainReadFailed(JobsState state, AgainReadFailedAction action) =>
        Change(state, action.Submission, form => form with { Choice = form.Choice.Fail(action.Error) });

    [ReducerMethod(typeof(CloseAgainAction))]
    public static JobsState ReduceCloseAgain(JobsState state) => state.Again is null ? state : state with { Again = null };

    [ReducerMethod]
    public static JobsState ReduceQueueAgain(JobsState state, QueueAgainAction action) =>
        Change(state, action.Submission, form => form with { IsSending = true, Error = null });

    [ReducerMethod]
    public static JobsState ReduceAgainQueued(JobsState state, AgainQueuedAction action) =>
        state.Again?.Submission == action.Submission ? state with { Again = null } : state;

    [ReducerMethod]
    public static JobsState ReduceAgainNotQueued(JobsState state, AgainNotQueuedAction action) =>
        Change(state, action.Submission, form => form with { IsSending = false, Error = action.Error });

    private static JobsState Change(JobsState state, Guid submission, Func<AgainForm, AgainForm> change) =>
        state.Again is { } form && form.Submission == submission ? state with { Again = change(form) } : state;
}
