using BackupConsole.AwsBackup.Budgets;
using BackupConsole.Domain.Estate;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.AwsBackup.Tests.Budgets;

public sealed class CallBudgetTests : IDisposable
{
    private const string List = "ListBackupJobs";

    private readonly FakeTimeProvider _time = new();
    private readonly CallBudget _budget;
    private readonly List<Task> _calls = [];

    public CallBudgetTests() => _budget = new CallBudget("111122223333/eu-central-1", 0.5, _time);

    public void Dispose() => _budget.Dispose();

    [Fact]
    public void Calls_go_at_once_up_to_a_second_s_worth_and_then_at_half_of_the_published_rate()
    {
        var calls = Enumerable.Range(0, 30).Select(_ => Acquire(List, CallPriority.Poll)).ToList();

        Assert.Equal(10, Done(calls));
        Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(20, Done(calls));
        Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(30, Done(calls));
    }

    [Theory]
    [InlineData(0.25, 5)]
    [InlineData(0.5, 10)]
    [InlineData(1, 10)]
    public void A_burst_leaves_half_a_second_of_what_AWS_allows_to_calls_that_catch_up_with_one_another(double share, int expected)
    {
        using var budget = new CallBudget("111122223333/eu-central-1", share, _time);

        var calls = Enumerable.Range(0, 30).Select(_ => budget.AcquireAsync(List, CallPriority.Poll, TestContext.Current.CancellationToken)).ToList();

        Assert.Equal(expected, Done(calls));
    }

    [Fact]
    public void All_operations_together_keep_to_the_total_rate()
    {
        string[] operations = [List, "DescribeBackupJob", "DeleteRecoveryPoint", "DescribeProtectedResource", "StartBackupJob", "DescribeBackupVault", "ListTags"];
        var calls = operations.SelectMany(operation => Enumerable.Range(0, 100).Select(_ => Acquire(operation, CallPriority.Poll))).ToList();

        Assert.Equal(25, Done(calls));
        Advance(TimeSpan.FromSeconds(10));
        Assert.InRange(Done(calls), 270, 275);
    }

    [Fact]
    public void Other_services_do_not_use_up_the_total_of_AWS_Backup()
    {
        var tagging = Enumerable.Range(0, 7).Select(_ => Acquire("GetResources", CallPriority.Poll)).ToList();
        var lists = Enumerable.Range(0, 10).Select(_ => Acquire(List, CallPriority.Poll)).ToList();

        Assert.Equal(7, Done(tagging));
        Assert.Equal(10, Done(lists));
    }

    [Fact]
    public void A_person_is_served_before_bulk_work_and_bulk_work_before_polls()
    {
        Use(10);
        var poll = Acquire(List, CallPriority.Poll);
        var bulk = Acquire(List, CallPriority.Bulk);
        var person = Acquire(List, CallPriority.Person);

        Advance(TimeSpan.FromMilliseconds(100));
        Assert.Equal((true, false, false), (person.IsCompleted, bulk.IsCompleted, poll.IsCompleted));
        Advance(TimeSpan.FromMilliseconds(100));
        Assert.Equal((true, true, false), (person.IsCompleted, bulk.IsCompleted, poll.IsCompleted));
        Advance(TimeSpan.FromMilliseconds(100));
        Assert.True(poll.IsCompletedSuccessfully);
    }

    [Fact]
    public void Calls_of_equal_urgency_go_in_the_order_of_their_coming()
    {
        Use(10);
        var first = Acquire(List, CallPriority.Poll);
        var second = Acquire(List, CallPriority.Poll);

        Advance(TimeSpan.FromMilliseconds(100));

        Assert.True(first.IsCompletedSuccessfully);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public void A_call_of_another_cost_does_not_wait_behind_one_that_has_no_token()
    {
        Use(10);
        var person = Acquire(List, CallPriority.Person);

        var poll = Acquire("DescribeBackupJob", CallPriority.Poll);

        Assert.True(poll.IsCompletedSuccessfully);
        Assert.False(person.IsCompleted);
    }

    [Fact]
    public void A_poll_is_not_starved_by_people_who_keep_coming()
    {
        Use(10);
        var poll = Acquire(List, CallPriority.Poll);
        var people = Enumerable.Range(0, 600).Select(_ => Acquire(List, CallPriority.Person)).ToList();

        Advance(CallBudget.LongWait);
        Advance(TimeSpan.FromSeconds(1));

        Assert.True(poll.IsCompletedSuccessfully);
        Assert.True(Done(people) >= 300, "people kept nine turns of ten");
    }

    [Fact]
    public void Long_waits_get_one_turn_in_ten_at_most()
    {
        Use(10);
        var polls = Enumerable.Range(0, 500).Select(_ => Acquire(List, CallPriority.Poll)).ToList();
        var people = Enumerable.Range(0, 1000).Select(_ => Acquire(List, CallPriority.Person)).ToList();
        Advance(CallBudget.LongWait);
        var (pollsBefore, peopleBefore) = (Done(polls), Done(people));

        Advance(TimeSpan.FromSeconds(10));

        Assert.InRange(Done(polls) - pollsBefore, 9, 11);
        Assert.InRange(Done(people) - peopleBefore, 89, 91);
    }

    [Fact]
    public void Throttling_halves_the_rate_for_a_while_and_is_seen()
    {
        _budget.SlowDown(List);
        var calls = Enumerable.Range(0, 1000).Select(_ => Acquire(List, CallPriority.Poll)).ToList();

        Assert.Equal(0, Done(calls));
        Assert.Equal(_time.GetUtcNow() + CallBudget.SlowPeriod, _budget.Read().ThrottledUntil);
        Assert.Equal(1000, _budget.Read().Waiting);
        Advance(CallBudget.SlowPeriod);
        Assert.InRange(Done(calls), 299, 300);

        Advance(TimeSpan.FromSeconds(10));
        Assert.InRange(Done(calls), 399, 400);
        Assert.Null(_budget.Read().ThrottledUntil);
    }

    [Fact]
    public void A_retry_is_paid_for_by_whoever_comes_next()
    {
        Use(10);
        _budget.Charge(List);
        var next = Acquire(List, CallPriority.Person);

        Advance(TimeSpan.FromMilliseconds(100));
        Assert.False(next.IsCompleted);
        Advance(TimeSpan.FromMilliseconds(100));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_call_that_is_given_up_leaves_its_place_to_the_next()
    {
        Use(10);
        using var givenUp = new CancellationTokenSource();
        var first = _budget.AcquireAsync(List, CallPriority.Poll, givenUp.Token);
        var second = Acquire(List, CallPriority.Poll);

        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Advance(TimeSpan.FromMilliseconds(100));
        Assert.True(second.IsCompletedSuccessfully);
        Assert.Equal(0, _budget.Read().Waiting);
    }

    private void Use(int calls)
    {
        foreach (var call in Enumerable.Range(0, calls).Select(_ => Acquire(List, CallPriority.Poll)))
        {
            Assert.True(call.IsCompletedSuccessfully);
        }
    }

    private Task Acquire(string operation, CallPriority priority)
    {
        var call = _budget.AcquireAsync(operation, priority, TestContext.Current.CancellationToken);
        _calls.Add(call);
        return call;
    }

    // In steps, because FakeTimeProvider fires timers with the clock at the end of the step. Calls whose turn has come go on in the thread pool:
    // all of them have when those left are those that wait.
    private void Advance(TimeSpan span)
    {
        var step = TimeSpan.FromMilliseconds(20);
        for (var passed = TimeSpan.Zero; passed < span; passed += step)
        {
            _time.Advance(step);
        }

        Assert.True(SpinWait.SpinUntil(() => _calls.Count(call => !call.IsCompleted) == _budget.Read().Waiting, TimeSpan.FromSeconds(10)));
    }

    private static int Done(IEnumerable<Task> calls) => calls.Count(call => call.IsCompletedSuccessfully);
}
