using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs;
using BackupConsole.Features.Jobs.Detail;
using BackupConsole.Testing;
using BackupConsole.Ui;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class JobsReducersTests
{
    private static readonly BackupError Error = new(BackupErrorKind.Unreachable, "No answer.");
    private static readonly Page<Job> Found = new([A.Job()], 1);

    [Fact]
    public void ReduceSearchJobsSucceeded_drops_the_answer_to_an_earlier_question()
    {
        var earlier = new JobQuery(JobKind.Backup);
        var state = JobsReducers.ReduceSearchJobs(new JobsState(), new SearchJobsAction(earlier));
        state = JobsReducers.ReduceSearchJobs(state, new SearchJobsAction(new JobQuery(JobKind.Backup)));

        Assert.Same(state, JobsReducers.ReduceSearchJobsSucceeded(state, new SearchJobsSucceededAction(earlier, Found, A.Time)));
        Assert.Same(state, JobsReducers.ReduceSearchJobsFailed(state, new SearchJobsFailedAction(earlier, Error)));
    }

    [Fact]
    public void ReduceJobsCounted_puts_the_count_under_the_rows_and_keeps_it_for_the_other_pages_of_the_same_filter()
    {
        var some = new Page<Job>([A.Job()], 1000) { HasMore = true };
        var query = new JobQuery(JobKind.Backup) { States = [JobState.Failed], CountAtMost = 1000 };
        var state = Answer(new JobsState(), query, some);
        Assert.True(state.List.Value!.HasMore);

        state = JobsReducers.ReduceJobsCounted(state, new JobsCountedAction(query, new ListTotal(838_101, HasMore: false)));
        Assert.Equal((838_101, false), (state.List.Value!.Total, state.List.Value.HasMore));
        Assert.Equal(A.Time, state.List.AsOf);

        var other = query with { States = [JobState.Failed], Skip = 50, Sort = JobSort.SizeInBytes, CountedBefore = 7 };
        Assert.Equal(838_101, state.CountedLike(other)?.Counted);
        state = Answer(state, other, some);
        Assert.Equal((838_101, false), (state.List.Value!.Total, state.List.Value.HasMore));
        Assert.Null(state.CountedLike(query with { States = [JobState.Completed] }));
        state = Answer(state, query with { States = [JobState.Completed] }, some);
        Assert.Equal((1000, true), (state.List.Value!.Total, state.List.Value.HasMore));
    }

    [Fact]
    public void ReduceJobsCounted_drops_the_count_of_an_earlier_question()
    {
        var earlier = new JobQuery(JobKind.Backup);
        var state = Answer(Answer(new JobsState(), earlier, Found), new JobQuery(JobKind.Copy), Found);

        Assert.Same(state, JobsReducers.ReduceJobsCounted(state, new JobsCountedAction(earlier, new ListTotal(7, HasMore: false))));
    }

    [Fact]
    public void ReduceSearchJobsFailed_keeps_the_jobs_already_shown()
    {
        var query = new JobQuery(JobKind.Backup);
        var state = JobsReducers.ReduceSearchJobs(new JobsState(), new SearchJobsAction(query));
        state = JobsReducers.ReduceSearchJobsSucceeded(state, new SearchJobsSucceededAction(query, Found, A.Time));

        state = JobsReducers.ReduceSearchJobsFailed(state, new SearchJobsFailedAction(query, Error));

        Assert.True(state.List.IsStale);
        Assert.Same(Found, state.List.Value);
    }

    [Fact]
    public void ReduceLoadJob_keeps_the_same_job_and_forgets_another()
    {
        var key = JobKey.Of(A.Job());
        var state = JobsReducers.ReduceLoadJob(new JobsState(), new LoadJobAction(key));
        state = JobsReducers.ReduceLoadJobSucceeded(state, new LoadJobSucceededAction(key, new JobDetail(A.Job(), null), A.Time));

        Assert.True(JobsReducers.ReduceLoadJob(state, new LoadJobAction(key)).Detail.HasValue);
        Assert.False(JobsReducers.ReduceLoadJob(state, new LoadJobAction(JobKey.Of(A.Job("2")))).Detail.HasValue);
    }

    [Fact]
    public void ReduceLoadJobSucceeded_ignores_a_job_that_is_no_longer_open()
    {
        var state = JobsReducers.ReduceLoadJob(new JobsState(), new LoadJobAction(JobKey.Of(A.Job("2"))));

        var late = new LoadJobSucceededAction(JobKey.Of(A.Job("1")), new JobDetail(A.Job("1"), null), A.Time);

        Assert.Same(state, JobsReducers.ReduceLoadJobSucceeded(state, late));
    }

    [Fact]
    public void ReduceStopJobFailed_shows_why_and_takes_the_next_submission()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var state = JobsReducers.ReduceStopJobAsked(new JobsState(), new StopJobAskedAction(A.Job(), first));
        state = JobsReducers.ReduceStopJob(state, new StopJobAction(new("ada", default), A.Job(), first));
        Assert.True(state.Stop!.IsBusy);

        state = JobsReducers.ReduceStopJobFailed(state, new StopJobFailedAction(first, Error, second));

        Assert.Equal((false, Error, second), (state.Stop!.IsBusy, state.Stop.Error, state.Stop.Submission));
    }

    [Fact]
    public void ReduceStopJobSucceeded_leaves_the_dialog_of_another_job_open()
    {
        var state = JobsReducers.ReduceStopJobAsked(new JobsState(), new StopJobAskedAction(A.Job(), Guid.NewGuid()));

        Assert.Same(state, JobsReducers.ReduceStopJobSucceeded(state, new StopJobSucceededAction(Guid.NewGuid())));
        Assert.Null(JobsReducers.ReduceStopJobSucceeded(state, new StopJobSucceededAction(state.Stop!.Submission)).Stop);
    }

    [Fact]
    public void ReduceJobListOpened_forgets_the_list_of_the_last_visit()
    {
        var query = new JobQuery(JobKind.Backup);
        var state = JobsReducers.ReduceSearchJobs(new JobsState(), new SearchJobsAction(query));

        state = JobsReducers.ReduceJobListOpened(state);

        Assert.Equal(LoadPhase.NotStarted, state.List.Phase);
        Assert.Same(state, JobsReducers.ReduceSearchJobsSucceeded(state, new SearchJobsSucceededAction(query, Found, A.Time)));
    }

    private static JobsState Answer(JobsState state, JobQuery query, Page<Job> page) => JobsReducers.ReduceSearchJobsSucceeded(
        JobsReducers.ReduceSearchJobs(state, new SearchJobsAction(query)), new SearchJobsSucceededAction(query, page, A.Time));
}
