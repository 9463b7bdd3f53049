using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Overview;
using BackupConsole.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features.Overview;

public sealed class OverviewStateTests
{
    private static readonly OverviewQuery Query = new([A.Production], A.Time);
    private static readonly JobDigest Digest = JobDigest.Of([], new Page<Job>([], 0));
    private static readonly BackupError Error = new(BackupErrorKind.Unreachable, "No answer.");

    [Fact]
    public void Today_is_the_utc_day_of_the_estate()
    {
        var today = new OverviewQuery([A.Production], A.At("2026-11-22T23:59+02:00")).Today;

        Assert.Equal((A.At("2026-11-22T00:00Z"), A.At("2026-11-23T00:00Z")), (today.From, today.To));
    }

    [Fact]
    public async Task HandleLoadOverview_counts_today_and_finds_what_went_wrong_in_the_last_day()
    {
        var history = new FakeJobHistory();
        await history.UpsertAsync(
            [
                A.Job("ok", JobState.Completed),
                A.Job("issues", JobState.Completed) with { MessageCategory = "VSS_ERROR" },
                A.Job("failed", JobState.Failed, createdAt: A.Time.AddHours(-1)),
                A.Job("yesterday", JobState.Aborted, createdAt: A.Time.AddHours(-13)),
                A.Job("old", JobState.Failed, createdAt: A.Time.AddHours(-25)),
                A.Job("elsewhere", JobState.Failed) with { Connection = new("gone") },
            ],
            Xunit.TestContext.Current.CancellationToken);
        var dispatcher = new FakeDispatcher();

        await new OverviewEffects(history, new FakeTimeProvider(A.Time)).HandleLoadOverview(new LoadOverviewAction(Query), dispatcher);

        var jobs = Assert.IsType<LoadOverviewSucceededAction>(Assert.Single(dispatcher.Dispatched)).Jobs;
        Assert.Equal(["issues", "failed", "yesterday"], jobs.Failures.Items.Select(job => job.Id));
        Assert.Equal((1L, 1L, 1L), (jobs.Today[new(JobState.Completed)], jobs.Today[JobOutcome.CompletedWithIssues], jobs.Today[new(JobState.Failed)]));
    }

    [Fact]
    public async Task HandleLoadOverview_turns_a_fault_into_an_action()
    {
        var dispatcher = new FakeDispatcher();

        await new OverviewEffects(new FakeJobHistory { Error = Error }, new FakeTimeProvider(A.Time)).HandleLoadOverview(new LoadOverviewAction(Query), dispatcher);

        Assert.Equal(Error, Assert.IsType<LoadOverviewFailedAction>(Assert.Single(dispatcher.Dispatched)).Error);
    }

    [Fact]
    public void ReduceLoadOverview_keeps_the_numbers_of_the_same_scope_only()
    {
        var state = OverviewReducers.ReduceLoadOverview(new OverviewState(), new LoadOverviewAction(Query));
        state = OverviewReducers.ReduceLoadOverviewSucceeded(state, new LoadOverviewSucceededAction(Query, Digest, A.Time));

        Assert.True(OverviewReducers.ReduceLoadOverview(state, new LoadOverviewAction(Query with { Now = A.Time.AddMinutes(1) })).Jobs.HasValue);
        Assert.False(OverviewReducers.ReduceLoadOverview(state, new LoadOverviewAction(new OverviewQuery([new("other")], A.Time))).Jobs.HasValue);
    }

    [Fact]
    public void Answers_to_an_earlier_question_are_dropped()
    {
        var state = OverviewReducers.ReduceLoadOverview(new OverviewState(), new LoadOverviewAction(Query));
        var earlier = Query with { Now = A.Time.AddMinutes(-1) };

        Assert.Same(state, OverviewReducers.ReduceLoadOverviewSucceeded(state, new LoadOverviewSucceededAction(earlier, Digest, A.Time)));
        Assert.Same(state, OverviewReducers.ReduceLoadOverviewFailed(state, new LoadOverviewFailedAction(earlier, Error)));
    }

    [Fact]
    public void Zero_failures_are_said_and_rare_outcomes_only_shown_when_there_are_any()
    {
        var tiles = OutcomeTile.Of(JobDigest.Of([new JobCount(A.Production, JobState.Expired, false, 2), new JobCount(new("b"), JobState.Expired, false, 3)], Digest.Failures), A.Production);

        Assert.Equal(["Failed 0", "Completed with issues 0", "Expired 5", "Running 0", "Completed 0"], tiles.Select(tile => $"{tile.Look.Word} {tile.Count}"));
        Assert.Equal("jobs?connection=production-eu-central-1&state=EXPIRED&created=today", tiles[2].Href);
    }
}
