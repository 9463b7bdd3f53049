using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Monitoring;
using BackupConsole.Shell;
using BackupConsole.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class JobsEffectsTests : IDisposable
{
    private static readonly Actor Ada = new("ada", ConsoleRole.Operator);

    private readonly FakeAws _aws = new();
    private readonly FakeJobHistory _history = new();
    private readonly FakeWritePath _writePath = new();
    private readonly FakeDispatcher _dispatcher = new();
    private readonly FakeTimeProvider _time = new(A.Time);
    private readonly Notices _notices;
    private readonly JobsEffects _effects;

    public JobsEffectsTests()
    {
        _notices = new Notices(_time);
        _effects = new JobsEffects(_history, _aws, new CopySources(new FakeRecoveryPointInventory(), new EstateFeed(), _time), _writePath, _notices, _time);
    }

    public void Dispose() => _notices.Dispose();

    [Fact]
    public async Task HandleSearchJobs_answers_the_question_that_was_asked()
    {
        await _history.UpsertAsync([A.Job()], Xunit.TestContext.Current.CancellationToken);
        var query = new JobQuery(JobKind.Backup);

        await _effects.HandleSearchJobs(new SearchJobsAction(query), _dispatcher);

        var answer = Assert.IsType<SearchJobsSucceededAction>(Assert.Single(_dispatcher.Dispatched));
        Assert.Same(query, answer.Query);
        Assert.Equal((1, A.Time), (answer.Jobs.Total, answer.At));
    }

    [Fact]
    public async Task HandleSearchJobs_shows_the_rows_before_it_counts_what_there_is()
    {
        await _history.UpsertAsync([A.Job("1"), A.Job("2"), A.Job("3")], Xunit.TestContext.Current.CancellationToken);
        var query = new JobQuery(JobKind.Backup) { Take = 2, CountAtMost = 2 };

        await _effects.HandleSearchJobs(new SearchJobsAction(query), _dispatcher);

        Assert.Equal(2, _dispatcher.Dispatched.Count);
        Assert.True(Assert.IsType<SearchJobsSucceededAction>(_dispatcher.Dispatched[0]).Jobs.HasMore);
        Assert.Equal(new JobsCountedAction(query, new ListTotal(3, HasMore: false)), _dispatcher.Dispatched[1]);
    }

    [Fact]
    public async Task HandleLoadJob_asks_aws_as_a_person_who_waits()
    {
        _aws.Put(A.Job());

        await _effects.HandleLoadJob(new LoadJobAction(JobKey.Of(A.Job())), _dispatcher);

        Assert.Null(Assert.IsType<LoadJobSucceededAction>(Assert.Single(_dispatcher.Dispatched)).Detail.WhyRemembered);
        Assert.Equal(Domain.Estate.CallPriority.Person, Assert.Single(_aws.Calls.Made).Context.Priority);
    }

    [Theory]
    [InlineData(BackupErrorKind.NotFound, true)]
    [InlineData(BackupErrorKind.Unreachable, false)]
    public async Task HandleLoadJob_falls_back_to_what_the_console_remembers(BackupErrorKind kind, bool isForgotten)
    {
        _aws.Calls.Refuse("DescribeBackupJob", kind);
        await _history.UpsertAsync([A.Job(state: JobState.Failed)], Xunit.TestContext.Current.CancellationToken);

        await _effects.HandleLoadJob(new LoadJobAction(JobKey.Of(A.Job())), _dispatcher);

        var detail = Assert.IsType<LoadJobSucceededAction>(Assert.Single(_dispatcher.Dispatched)).Detail;
        Assert.Equal((JobState.Failed, kind, isForgotten), (detail.Job.State, detail.WhyRemembered!.Kind, detail.IsForgottenByAws));
    }

    [Fact]
    public async Task HandleLoadJob_fails_with_aws_reason_when_nobody_knows_the_job()
    {
        await _effects.HandleLoadJob(new LoadJobAction(JobKey.Of(A.Job())), _dispatcher);

        Assert.Equal(BackupErrorKind.NotFound, Assert.IsType<LoadJobFailedAction>(Assert.Single(_dispatcher.Dispatched)).Error.Kind);
    }

    [Fact]
    public async Task HandleStopJob_sends_through_the_write_path_and_says_so()
    {
        var submission = Guid.NewGuid();

        await _effects.HandleStopJob(new StopJobAction(Ada, A.Job("7"), submission), _dispatcher);

        Assert.Equal((Ada, A.Production, (BackupCommand)new StopBackupJob("7"), submission), Assert.Single(_writePath.Sent));
        Assert.Equal(new StopJobSucceededAction(submission), Assert.Single(_dispatcher.Dispatched));
        Assert.Contains("volume-7", Assert.Single(_notices.Current).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BackupErrorKind.Invalid, false)]
    [InlineData(BackupErrorKind.AccessDenied, false)]
    [InlineData(BackupErrorKind.Unreachable, true)]
    [InlineData(BackupErrorKind.ServiceFailure, true)]
    public async Task HandleStopJob_keeps_the_submission_only_while_the_outcome_is_unknown(BackupErrorKind kind, bool isSame)
    {
        _writePath.Error = new BackupError(kind, "No.");
        var submission = Guid.NewGuid();

        await _effects.HandleStopJob(new StopJobAction(Ada, A.Job(), submission), _dispatcher);

        var failed = Assert.IsType<StopJobFailedAction>(Assert.Single(_dispatcher.Dispatched));
        Assert.Equal(isSame, failed.Next == submission);
        Assert.Empty(_notices.Current);
    }
}
