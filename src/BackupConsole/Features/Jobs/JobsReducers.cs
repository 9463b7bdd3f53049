using BackupConsole.Domain;
using BackupConsole.Domain.Jobs;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Jobs;

internal static class JobsReducers
{
    [ReducerMethod(typeof(JobListOpenedAction))]
    public static JobsState ReduceJobListOpened(JobsState state) => state with { Asked = null, List = Load.NotStarted, Stop = null, Again = null };

    [ReducerMethod]
    public static JobsState ReduceSearchJobs(JobsState state, SearchJobsAction action) =>
        state with { Asked = action.Query, List = state.List.Begin() };

    [ReducerMethod]
    public static JobsState ReduceSearchJobsSucceeded(JobsState state, SearchJobsSucceededAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { List = state.List.Succeed(CountedBefore(state, action), action.At) } : state;

    [ReducerMethod]
    public static JobsState ReduceJobsCounted(JobsState state, JobsCountedAction action) => ReferenceEquals(state.Asked, action.Query) && state.List is { HasValue: true } list
        ? state with { List = list.Succeed(list.Value.Of(action.Total), list.AsOf.Value), Counted = (action.Query, action.Total) }
        : state;

    [ReducerMethod]
    public static JobsState ReduceSearchJobsFailed(JobsState state, SearchJobsFailedAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { List = state.List.Fail(action.Error) } : state;

    [ReducerMethod]
    public static JobsState ReduceLoadJob(JobsState state, LoadJobAction action) => state.Opened == action.Key
        ? state with { Detail = state.Detail.Begin() }
        : state with { Opened = action.Key, Detail = state.Detail.Reset().Begin(), Stop = null };

    [ReducerMethod]
    public static JobsState ReduceLoadJobSucceeded(JobsState state, LoadJobSucceededAction action) =>
        state.Opened == action.Key ? state with { Detail = state.Detail.Succeed(action.Detail, action.At) } : state;

    [ReducerMethod]
    public static JobsState ReduceLoadJobFailed(JobsState state, LoadJobFailedAction action) =>
        state.Opened == action.Key ? state with { Detail = state.Detail.Fail(action.Error) } : state;

    [ReducerMethod]
    public static JobsState ReduceStopJobAsked(JobsState state, StopJobAskedAction action) =>
        state with { Stop = new StopJobForm(action.Job, action.Submission) };

    [ReducerMethod(typeof(StopJobCancelledAction))]
    public static JobsState ReduceStopJobCancelled(JobsState state) => state.Stop is null ? state : state with { Stop = null };

    [ReducerMethod]
    public static JobsState ReduceStopJob(JobsState state, StopJobAction action) =>
        state.Stop is { } form && form.Submission == action.Submission ? state with { Stop = form with { IsBusy = true, Error = null } } : state;

    [ReducerMethod]
    public static JobsState ReduceStopJobSucceeded(JobsState state, StopJobSucceededAction action) =>
        state.Stop?.Submission == action.Submission ? state with { Stop = null } : state;

    [ReducerMethod]
    public static JobsState ReduceStopJobFailed(JobsState state, StopJobFailedAction action) =>
        state.Stop is { } form && form.Submission == action.Submission
            ? state with { Stop = form with { IsBusy = false, Error = action.Error, Submission = action.Next } }
            : state;

    private static Page<Job> CountedBefore(JobsState state, SearchJobsSucceededAction action) =>
        action.Jobs.HasMore && state.CountedLike(action.Query) is { } total && total.Counted >= action.Jobs.Total ? action.Jobs.Of(total) : action.Jobs;
}
