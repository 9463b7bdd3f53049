using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Monitoring;

public sealed class HistoryRefreshTests
{
    private readonly FakeTimeProvider _time = new(A.Time);
    private int _asked;

    [Fact]
    public void A_new_state_asks_within_a_second_and_only_once()
    {
        using var refresh = Start(Seen(1, A.Job(state: JobState.Created)));

        refresh.Look([Seen(2, A.Job())]);
        Assert.Equal(0, _asked);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, _asked);

        refresh.Look([Seen(2, A.Job())]);
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(1, _asked);
    }

    [Fact]
    public void Changes_each_tenth_of_a_second_ask_once_a_second()
    {
        using var refresh = Start(Seen(1));

        for (var step = 1; step <= 50; step++)
        {
            refresh.Look([Seen(1 + step, A.Job($"{step}"))]);
            _time.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.InRange(_asked, 4, 5);
    }

    [Fact]
    public void Progress_alone_waits_but_not_for_ever()
    {
        using var refresh = Start(Seen(1, A.Job()));

        refresh.Look([Seen(2, A.Job() with { PercentDone = 1 })]);
        _time.Advance(TimeSpan.FromSeconds(14));
        Assert.Equal(0, _asked);
        refresh.Look([Seen(3, A.Job() with { PercentDone = 2 })]);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, _asked);
    }

    [Fact]
    public void Jobs_of_another_kind_are_progress_at_most()
    {
        using var refresh = Start(Seen(1));

        refresh.Look([Seen(2, A.Job(kind: JobKind.Copy))]);
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(0, _asked);
    }

    [Fact]
    public void An_answer_that_moves_with_the_clock_is_asked_for_again_though_nothing_changed()
    {
        using var refresh = Start(TimeSpan.FromMinutes(1), Seen(1));

        _time.Advance(TimeSpan.FromMinutes(1));
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(2, _asked);
    }

    [Fact]
    public void Nothing_is_asked_after_the_page_is_gone()
    {
        var refresh = Start(Seen(1));
        refresh.Look([Seen(2, A.Job())]);

        refresh.Dispose();
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(0, _asked);
    }

    private static ConnectionSnapshot Seen(long version, params Job[] open) => new(A.Connection(), EstateClock.Wall(A.Time)) { JobsVersion = version, OpenJobs = [.. open] };

    private HistoryRefresh Start(params ConnectionSnapshot[] scope) => Start(null, scope);

    private HistoryRefresh Start(TimeSpan? atLeastEvery, params ConnectionSnapshot[] scope)
    {
        var refresh = new HistoryRefresh(_time, JobKind.Backup, () => _asked++, atLeastEvery);
        refresh.Asked(scope);
        return refresh;
    }
}
