using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;
using BackupConsole.Operations;
using BackupConsole.Testing;
using BackupConsole.Tests.Commands;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Operations;

/// <summary>Bulk work as pages ask for it: who may, what is queued, and what a change of it does.</summary>
public sealed class BulkOperationsTests
{
    private static readonly Actor Administrator = new("administrator", ConsoleRole.Administrator);
    private static readonly Actor Colleague = new("colleague", ConsoleRole.Administrator);
    private static readonly Actor Viewer = new("viewer", ConsoleRole.Viewer);

    private readonly FakeOperationStore _store = new();
    private readonly OperationsFeed _feed = new();
    private readonly BulkOperations _bulk;
    private int _woken;

    public BulkOperationsTests()
    {
        _bulk = new BulkOperations(_store, new FakeActors(Administrator, Colleague, Viewer), _feed, new FakeTimeProvider(A.Time));
        _feed.Woken += () => _woken++;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Changes => ["pause", "resume", "cancel", "retry"];

    [Fact]
    public async Task What_was_asked_for_is_queued_in_the_name_of_whoever_asked_and_the_worker_is_woken()
    {
        await _bulk.QueueAsync(Administrator, Delete(3), Token);

        var operation = Assert.Single(_store.All);
        Assert.Equal(
            (OperationState.Active, 3, "administrator", Administrator, ConsoleAction.DeleteRecoveryPoint, A.Time),
            (operation.State, operation.Counts.Queued, operation.QueuedBy, operation.RunAs, operation.Action, operation.QueuedAt));
        Assert.Equal(1, _woken);
    }

    [Fact]
    public async Task Queued_twice_under_one_id_it_is_there_once()
    {
        var asked = Delete(3);

        await _bulk.QueueAsync(Administrator, asked, Token);
        await _bulk.QueueAsync(Administrator, asked, Token);

        Assert.Equal(3, Assert.Single(_store.All).Counts.Total);
    }

    [Fact]
    public async Task What_is_excluded_or_breaks_a_rule_is_skipped_with_the_reason()
    {
        var asked = Delete(3);
        asked = asked with
        {
            Items = [asked.Items[0], asked.Items[1] with { Exclusion = "It is under a legal hold." }, new NewOperationItem("broken", new DeleteRecoveryPoint("Default", "no ARN"))],
        };

        await _bulk.QueueAsync(Administrator, asked, Token);

        var items = await ItemsAsync(asked.Id);
        Assert.Equal([OperationItemState.Queued, OperationItemState.Skipped, OperationItemState.Skipped], items.Select(item => item.State));
        Assert.Equal((null, "It is under a legal hold."), (items[0].Reason, items[1].Reason));
        Assert.Equal(asked.Items[2].Command.Validate()[0].Rule, items[2].Reason);
        Assert.Equal(A.Time, items[2].EndedAt);
    }

    [Fact]
    public async Task Commands_that_need_different_rights_are_no_operation()
    {
        var asked = Delete(1);
        asked = asked with { Items = [.. asked.Items, new NewOperationItem("other", new DisassociateRecoveryPoint("Default", A.RecoveryPoint().Arn))] };

        await Assert.ThrowsAsync<ArgumentException>(() => _bulk.QueueAsync(Administrator, asked, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => _bulk.QueueAsync(Administrator, asked with { Items = [] }, Token));
        Assert.Empty(_store.All);
    }

    [Fact]
    public async Task Whoever_lacks_the_right_queues_nothing()
    {
        foreach (var actor in new[] { Viewer, Viewer with { Role = ConsoleRole.Administrator }, new Actor("nobody", ConsoleRole.Administrator) })
        {
            var fault = await Assert.ThrowsAsync<BackupServiceException>(() => _bulk.QueueAsync(actor, Delete(3), Token));
            Assert.Equal(BackupErrorKind.Forbidden, fault.Error.Kind);
        }

        Assert.Equal((0, 0), (_store.All.Length, _woken));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_needs_the_right_to_do_the_work(string change)
    {
        await _bulk.QueueAsync(Administrator, Delete(3), Token);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => ChangeAsync(change, Viewer, _store.All[0].Id));

        Assert.Equal(BackupErrorKind.Forbidden, fault.Error.Kind);
        Assert.Equal(OperationState.Active, _store.All[0].State);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_of_what_is_not_there_is_refused(string change)
    {
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => ChangeAsync(change, Administrator, Guid.NewGuid()));

        Assert.Equal(BackupErrorKind.NotFound, fault.Error.Kind);
    }

    [Fact]
    public async Task A_pause_says_whose_it_is_and_whoever_resumes_answers_for_the_rest()
    {
        await _bulk.QueueAsync(Administrator, Delete(3), Token);
        var id = _store.All[0].Id;

        await _bulk.PauseAsync(Administrator, id, Token);
        Assert.Equal((OperationState.Paused, "Paused by administrator."), (_store.All[0].State, _store.All[0].Reason));
        await _bulk.ResumeAsync(Colleague, id, Token);

        Assert.Equal((OperationState.Active, null, Colleague, "administrator"), (_store.All[0].State, _store.All[0].Reason, _store.All[0].RunAs, _store.All[0].QueuedBy));
        Assert.Equal(3, _woken);
    }

    [Fact]
    public async Task A_cancelled_operation_skips_what_was_not_sent_and_cannot_be_resumed()
    {
        await _bulk.QueueAsync(Administrator, Delete(3), Token);
        var id = _store.All[0].Id;
        var running = Assert.Single(await _store.ClaimAsync(id, 1, A.Time, Token));

        await _bulk.CancelAsync(Colleague, id, Token);
        await _bulk.ResumeAsync(Administrator, id, Token);
        await _store.CompleteAsync(running with { State = OperationItemState.Done }, Token);

        Assert.Equal((OperationState.Cancelled, "Cancelled by colleague."), (_store.All[0].State, _store.All[0].Reason));
        Assert.Equal(new OperationCounts(0, 0, Done: 1, 0, Skipped: 2, 0), _store.All[0].Counts);
    }

    [Fact]
    public async Task A_retry_queues_what_failed_anew_and_asks_again_about_what_is_unknown()
    {
        await _bulk.QueueAsync(Administrator, Delete(3), Token);
        var id = _store.All[0].Id;
        var claimed = await _store.ClaimAsync(id, 3, A.Time, Token);
        await _store.CompleteAsync(claimed[0] with { State = OperationItemState.Done }, Token);
        await _store.CompleteAsync(claimed[1] with { State = OperationItemState.Failed }, Token);
        await _store.CompleteAsync(claimed[2] with { State = OperationItemState.OutcomeUnknown }, Token);
        await _store.TryEndAsync(id, A.Time, Token);

        await _bulk.RetryAsync(Colleague, id, Token);

        var items = await ItemsAsync(id);
        Assert.Equal((OperationState.Active, Colleague), (_store.All[0].State, _store.All[0].RunAs));
        Assert.Equal([(OperationItemState.Done, 0), (OperationItemState.Queued, 1), (OperationItemState.Queued, 0)], items.Select(item => (item.State, item.Attempt)));
    }

    private static NewOperation Delete(int items)
    {
        var (operation, all) = A.Operation(items);
        return new NewOperation(operation.Id, operation.Kind, operation.Name, operation.Connection, [.. all.Select(item => new NewOperationItem(item.Name, item.Command))]);
    }

    private async Task<IReadOnlyList<OperationItem>> ItemsAsync(Guid id) => (await _bulk.ListItemsAsync(new OperationItemQuery(id), Token)).Items;

    private Task ChangeAsync(string change, Actor actor, Guid id) => change switch
    {
        "pause" => _bulk.PauseAsync(actor, id, Token),
        "resume" => _bulk.ResumeAsync(actor, id, Token),
        "cancel" => _bulk.CancelAsync(actor, id, Token),
        _ => _bulk.RetryAsync(actor, id, Token),
    };
}
