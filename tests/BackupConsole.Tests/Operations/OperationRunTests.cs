using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;
using BackupConsole.Operations;
using BackupConsole.Testing;
using BackupConsole.Tests.Features;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Operations;

public sealed class OperationRunTests
{
    private static readonly BackupError Refusal = new(BackupErrorKind.Invalid, "The vault is locked.", "InvalidRequestException", "request-9");
    private static readonly BackupError Lost = new(BackupErrorKind.ServiceFailure, "AWS failed.");
    private static readonly BackupError Unreachable = new(BackupErrorKind.Unreachable, "No answer came.");
    private static readonly BackupError Throttled = new(BackupErrorKind.Throttled, "Slow down.", "ThrottlingException");

    private readonly FakeOperationStore _store = new();
    private readonly FakeBulkWrites _writes = new();
    private readonly FakeTimeProvider _time = new(A.Time);

    [Fact]
    public async Task Every_item_is_done_once_and_then_the_operation_has_ended()
    {
        var operation = await RunAsync(items: 100);

        Assert.Equal((OperationState.Ended, 100), (operation.State, operation.Counts.Done));
        Assert.Equal(100, _writes.Sent.DistinctBy(sent => sent.Target).Count());
        Assert.Equal(100, _writes.Sent.Count);
    }

    [Fact]
    public async Task A_refusal_is_the_item_s_own_affair()
    {
        _writes.Answer(2, Refusal);

        var operation = await RunAsync(items: 3);

        Assert.Equal((OperationState.Ended, 2, 1), (operation.State, operation.Counts.Done, operation.Counts.Failed));
        var failed = await ItemAsync(2);
        Assert.Equal((Refusal.Sentence, Refusal.Code, Refusal.RequestId), (failed.Reason, failed.ErrorCode, failed.RequestId));
    }

    [Fact]
    public async Task What_AWS_does_not_know_any_more_is_skipped()
    {
        _writes.Answer(1, new BackupError(BackupErrorKind.NotFound, "It is not there."));

        await RunAsync(items: 1);

        Assert.Equal((OperationItemState.Skipped, "It is not there."), ((await ItemAsync(1)).State, (await ItemAsync(1)).Reason));
    }

    [Fact]
    public async Task After_a_lost_answer_the_same_intent_is_asked_about()
    {
        _writes.Answer(1, Lost, Lost);

        var operation = await RunAsync(items: 1);

        Assert.Equal(1, operation.Counts.Done);
        Assert.Equal(3, _writes.SubmissionsOf(1).Count());
        Assert.Single(_writes.SubmissionsOf(1).Distinct());
    }

    [Fact]
    public async Task An_intent_that_was_not_carried_out_is_followed_by_a_new_one()
    {
        _writes.Answer(1, Lost, null);

        await RunAsync(items: 1);

        var submissions = _writes.SubmissionsOf(1).ToList();
        Assert.Equal(submissions[0], submissions[1]);
        Assert.NotEqual(submissions[1], submissions[2]);
        Assert.Equal((OperationItemState.Done, 1), ((await ItemAsync(1)).State, (await ItemAsync(1)).Attempt));
    }

    [Fact]
    public async Task A_throttled_item_is_sent_anew_until_it_has_been_tried_often_enough()
    {
        _writes.Answer(1, Throttled);
        _writes.Answer(2, [.. Enumerable.Repeat(Throttled, OperationLane.MostTries)]);

        await RunAsync(items: 2);

        Assert.Equal((OperationItemState.Done, 2), ((await ItemAsync(1)).State, _writes.SubmissionsOf(1).Distinct().Count()));
        Assert.Equal((OperationItemState.Failed, "ThrottlingException"), ((await ItemAsync(2)).State, (await ItemAsync(2)).ErrorCode));
    }

    [Fact]
    public async Task An_outcome_that_stays_unknown_is_left_to_a_person()
    {
        _writes.Answer(1, [.. Enumerable.Repeat(Lost, OperationLane.MostTries)]);

        var operation = await RunAsync(items: 2);

        Assert.Equal((OperationState.Ended, 1, 1), (operation.State, operation.Counts.OutcomeUnknown, operation.Counts.Done));
    }

    [Theory]
    [InlineData(BackupErrorKind.CredentialsInvalid, "credentials")]
    [InlineData(BackupErrorKind.Forbidden, "whoever runs it")]
    public async Task What_would_befall_every_item_pauses_the_operation(BackupErrorKind kind, string reason)
    {
        Enumerable.Range(1, 100).ToList().ForEach(number => _writes.Answer(number, new BackupError(kind, "No.")));

        var operation = await RunAsync(items: 100);

        Assert.Equal((OperationState.Paused, 100), (operation.State, operation.Counts.Queued));
        Assert.Contains(reason, operation.Reason, StringComparison.Ordinal);
        Assert.InRange(_writes.Sent.Count, 1, 20);
    }

    [Fact]
    public async Task An_AWS_that_does_not_answer_pauses_the_operation_and_its_items_are_asked_about_when_it_goes_on()
    {
        _writes.Answer(1, [.. Enumerable.Repeat(Unreachable, OperationLane.MostTries)]);

        var paused = await RunAsync(items: 1);
        await _store.ResumeAsync(paused.Id, paused.RunAs, TestContext.Current.CancellationToken);
        var ended = await WorkAsync(paused);

        Assert.Equal((OperationState.Paused, 1), (paused.State, paused.Counts.Queued));
        Assert.Equal((OperationState.Ended, 1), (ended.State, ended.Counts.Done));
        Assert.Single(_writes.SubmissionsOf(1).Distinct());
    }

    private async Task<Operation> RunAsync(int items)
    {
        var (operation, all) = A.Operation(items);
        await _store.AddAsync(operation, all, TestContext.Current.CancellationToken);
        return await WorkAsync(operation);
    }

    /// <summary>Time passes only while the run waits for it.</summary>
    private async Task<Operation> WorkAsync(Operation operation)
    {
        using var turns = new SemaphoreSlim(32, 32);
        var run = new OperationRun(operation, _store, _writes, new FakeEstateMonitor(), new OperationsFeed(), _time).RunAsync(turns, TestContext.Current.CancellationToken);
        while (!run.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await run;
        return Assert.Single(_store.All);
    }

    private async Task<OperationItem> ItemAsync(int number) =>
        (await _store.ListItemsAsync(new OperationItemQuery(_store.All[0].Id), TestContext.Current.CancellationToken)).Items[number - 1];
}
