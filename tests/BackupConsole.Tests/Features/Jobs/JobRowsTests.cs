using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class JobRowsTests
{
    [Fact]
    public void An_open_job_is_shown_as_the_monitor_sees_it()
    {
        var live = A.Job() with { PercentDone = 42 };

        Assert.Same(live, Assert.Single(JobRows.WithLive([A.Job()], Estate(live))));
    }

    [Fact]
    public void A_row_whose_job_has_just_ended_does_not_fall_back_to_what_was_stored()
    {
        var estate = Estate();
        var seen = estate.Connections[0] with { JustEnded = [A.Job(state: JobState.Failed)] };

        Assert.Equal(JobState.Failed, Assert.Single(JobRows.WithLive([A.Job(state: JobState.Created)], new EstateSnapshot([seen]))).State);
    }

    [Fact]
    public void A_job_that_has_ended_never_goes_back()
    {
        var ended = A.Job(state: JobState.Completed);

        Assert.Same(ended, Assert.Single(JobRows.WithLive([ended], Estate(A.Job()))));
    }

    [Fact]
    public void A_job_of_another_kind_or_connection_is_another_job()
    {
        var stored = A.Job();

        var rows = JobRows.WithLive([stored], Estate(A.Job(kind: JobKind.Copy), A.Job() with { Connection = new("other") }));

        Assert.Same(stored, Assert.Single(rows));
    }

    private static EstateSnapshot Estate(params Job[] open) => new([new ConnectionSnapshot(A.Connection(), EstateClock.Wall(A.Time)) { OpenJobs = [.. open] }]);
}
