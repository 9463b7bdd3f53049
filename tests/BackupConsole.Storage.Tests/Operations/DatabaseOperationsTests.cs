using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Operations;
using BackupConsole.Storage.Tests.Databases;
using BackupConsole.Testing;

namespace BackupConsole.Storage.Tests.Operations;

public sealed class DatabaseOperationsTests
{
    private static readonly Actor Other = new("olivia", ConsoleRole.Operator);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task An_operation_comes_back_with_its_items(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (operation, items) = A.Operation();

        await database.Operations.AddAsync(operation, items, Token);

        Assert.Equal(operation, await database.Operations.FindAsync(operation.Id, Token));
        var page = await database.Operations.ListItemsAsync(new OperationItemQuery(operation.Id), Token);
        Assert.Equal(items, page.Items);
        Assert.Equal(3, page.Total);
    }

    [Theory, EveryDatabase]
    public async Task Queued_twice_under_one_id_it_is_there_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (operation, items) = A.Operation();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => database.Operations.AddAsync(operation, items, Token)));

        Assert.Equal(1, (await database.Operations.ListAsync(new OperationQuery(), Token)).Total);
        Assert.Equal(3, (await database.Operations.ListItemsAsync(new OperationItemQuery(operation.Id), Token)).Total);
    }

    [Theory, EveryDatabase]
    public async Task Many_who_claim_at_the_same_time_get_each_item_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddAsync(database, items: 40);

        var claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => database.Operations.ClaimAsync(id, 1, A.Time, Token)));

        Assert.Equal(Enumerable.Range(1, 40), claims.SelectMany(claim => claim).Select(item => item.Number).Order());
        await AssertCountsAsync(database, id, new OperationCounts(0, 40, 0, 0, 0, 0));
    }

    [Theory, EveryDatabase]
    public async Task Every_outcome_moves_the_counts(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddAsync(database, items: 5);
        var claimed = await database.Operations.ClaimAsync(id, 5, A.Time, Token);
        OperationItemState[] outcomes = [OperationItemState.Done, OperationItemState.Failed, OperationItemState.Skipped, OperationItemState.OutcomeUnknown, OperationItemState.Queued];

        foreach (var (item, state) in claimed.Zip(outcomes))
        {
            await database.Operations.CompleteAsync(item with { State = state, Reason = $"{state}.", ErrorCode = "Code", RequestId = "request", EndedAt = A.Time }, Token);
            await database.Operations.CompleteAsync(item with { State = OperationItemState.Done }, Token);
        }

        await AssertCountsAsync(database, id, new OperationCounts(1, 0, 1, 1, 1, 1));
        var failed = Assert.Single((await database.Operations.ListItemsAsync(new OperationItemQuery(id) { States = [OperationItemState.Failed] }, Token)).Items);
        Assert.Equal((2, "Failed.", "Code", "request", A.Time), (failed.Number, failed.Reason, failed.ErrorCode, failed.RequestId, failed.EndedAt));
        Assert.False(await database.Operations.TryEndAsync(id, A.Time, Token));
    }

    [Theory, EveryDatabase]
    public async Task What_a_killed_console_left_running_is_queued_again_as_the_same_attempt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddAsync(database, items: 3);
        var before = await database.Operations.ClaimAsync(id, 2, A.Time, Token);
        await database.Operations.CompleteAsync(before[0] with { State = OperationItemState.Done }, Token);

        Assert.True(await database.Operations.BeginAsync(id, A.Time.AddHours(1), Token));

        var operation = await database.Operations.FindAsync(id, Token);
        Assert.Equal((A.Time.AddHours(1), 1), (operation!.RunningSince, operation.EndedBefore));
        await AssertCountsAsync(database, id, new OperationCounts(2, 0, 1, 0, 0, 0));
        Assert.Equal(before[1].Submission, (await database.Operations.ClaimAsync(id, 1, A.Time, Token))[0].Submission);
    }

    [Theory, EveryDatabase]
    public async Task A_paused_operation_gives_out_nothing_and_goes_on_in_the_name_of_whoever_resumes_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddAsync(database, items: 3);

        Assert.True(await database.Operations.PauseAsync(id, "Paused by ann.", Token));
        Assert.Empty(await database.Operations.ClaimAsync(id, 1, A.Time, Token));
        Assert.False(await database.Operations.BeginAsync(id, A.Time, Token));
        Assert.Empty(await database.Operations.ListActiveAsync(Token));
        Assert.True(await database.Operations.ResumeAsync(id, Other, Token));

        Assert.Equal((Other, (string?)null), ((await database.Operations.FindAsync(id, Token))!.RunAs, (await database.Operations.FindAsync(id, Token))!.Reason));
        Assert.Single(await database.Operations.ClaimAsync(id, 1, A.Time, Token));
        Assert.False(await database.Operations.ResumeAsync(id, Other, Token));
    }

    [Theory, EveryDatabase]
    public async Task Cancelling_skips_what_is_left_and_finishes_what_is_under_way(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddAsync(database, items: 3);
        var underWay = (await database.Operations.ClaimAsync(id, 1, A.Time, Token))[0];

        Assert.True(await database.Operations.CancelAsync(id, "Cancelled by ann.", A.Time, Token));
        await database.Operations.CompleteAsync(underWay with { State = OperationItemState.Done }, Token);

        await AssertCountsAsync(database, id, new OperationCounts(0, 0, 1, 0, 2, 0));
        Assert.Equal(OperationState.Cancelled, (await database.Operations.FindAsync(id, Token))!.State);
        Assert.False(await database.Operations.CancelAsync(id, "Again.", A.Time, Token));
    }

    [Theory, EveryDatabase]
    public async Task A_retry_is_a_new_attempt_after_a_refusal_and_the_same_one_after_a_lost_answer(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddAsync(database, items: 3);
        var claimed = await database.Operations.ClaimAsync(id, 3, A.Time, Token);
        await database.Operations.CompleteAsync(claimed[0] with { State = OperationItemState.Done }, Token);
        await database.Operations.CompleteAsync(claimed[1] with { State = OperationItemState.Failed }, Token);
        await database.Operations.CompleteAsync(claimed[2] with { State = OperationItemState.OutcomeUnknown }, Token);
        Assert.True(await database.Operations.TryEndAsync(id, A.Time, Token));

        Assert.Equal(2, await database.Operations.RetryAsync(id, Other, Token));

        var again = await database.Operations.ClaimAsync(id, 3, A.Time, Token);
        Assert.Equal([(2, 1), (3, 0)], again.Select(item => (item.Number, item.Attempt)));
        Assert.NotEqual(claimed[1].Submission, again[0].Submission);
        Assert.Equal(claimed[2].Submission, again[1].Submission);
        Assert.Equal((OperationState.Active, (DateTimeOffset?)null, Other), ((await database.Operations.FindAsync(id, Token))!.State, (await database.Operations.FindAsync(id, Token))!.EndedAt, (await database.Operations.FindAsync(id, Token))!.RunAs));
    }

    [Theory, EveryDatabase]
    public async Task Items_are_found_by_name_and_target_in_any_case(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await AddAsync(database, items: 12);

        var found = await database.Operations.ListItemsAsync(new OperationItemQuery(id) { Text = "SNAP-1" }, Token);

        Assert.Equal([1, 10, 11, 12], found.Items.Select(item => item.Number));
        Assert.Equal(0, (await database.Operations.ListItemsAsync(new OperationItemQuery(id) { Text = "%" }, Token)).Total);
    }

    private static async Task<Guid> AddAsync(TestDatabase database, int items)
    {
        var (operation, all) = A.Operation(items);
        await database.Operations.AddAsync(operation, all, Token);
        return operation.Id;
    }

    /// <summary>The counts of the operation are those of its items.</summary>
    private static async Task AssertCountsAsync(TestDatabase database, Guid id, OperationCounts expected)
    {
        Assert.Equal(expected, (await database.Operations.FindAsync(id, Token))!.Counts);
        Assert.Equal(expected, OperationCounts.Of((await database.Operations.ListItemsAsync(new OperationItemQuery(id) { Take = 1000 }, Token)).Items));
    }
}
