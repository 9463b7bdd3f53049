using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;
using BackupConsole.Features.Operations;
using BackupConsole.Operations;
using BackupConsole.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features.Operations;

public sealed class OperationsEffectsTests
{
    private static readonly BackupError Error = new(BackupErrorKind.Unexpected, "The database is locked.");
    private static readonly Guid Id = A.Operation().Operation.Id;

    private readonly FakeDispatcher _dispatcher = new();
    private readonly OperationsEffects _effects = new(new Broken(), new FakeTimeProvider(A.Time));

    public static TheoryData<string> Changes => [.. Enum.GetNames<OperationChange>()];

    [Fact]
    public async Task A_list_that_cannot_be_read_says_why()
    {
        var query = new OperationQuery();

        await _effects.HandleListOperations(new ListOperationsAction(query), _dispatcher);

        Assert.Equal(new OperationListFailedAction(query, Error), Assert.Single(_dispatcher.Dispatched));
    }

    [Fact]
    public async Task An_operation_that_cannot_be_read_says_why()
    {
        await _effects.HandleLoadOperation(new LoadOperationAction(Id), _dispatcher);

        Assert.Equal(new OperationLoadFailedAction(Id, Error), Assert.Single(_dispatcher.Dispatched));
    }

    [Fact]
    public async Task Items_that_cannot_be_read_say_why()
    {
        var query = new OperationItemQuery(Id);

        await _effects.HandleListItems(new ListItemsAction(query), _dispatcher);

        Assert.Equal(new ItemListFailedAction(query, Error), Assert.Single(_dispatcher.Dispatched));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_that_is_refused_says_why_and_reads_nothing_again(string change)
    {
        var action = new ChangeOperationAction(new Actor("viewer", ConsoleRole.Viewer), Id, Enum.Parse<OperationChange>(change));

        await _effects.HandleChangeOperation(action, _dispatcher);

        Assert.Equal(new OperationNotChangedAction(Id, Error), Assert.Single(_dispatcher.Dispatched));
    }

    /// <summary>Every method fails.</summary>
    private sealed class Broken : IBulkOperations
    {
        private static BackupServiceException Failure => new(Error);

        public Task QueueAsync(Actor actor, NewOperation operation, CancellationToken cancellationToken) => Task.FromException(Failure);

        public Task<Operation?> FindAsync(Guid id, CancellationToken cancellationToken) => Task.FromException<Operation?>(Failure);

        public Task<Page<Operation>> ListAsync(OperationQuery query, CancellationToken cancellationToken) => Task.FromException<Page<Operation>>(Failure);

        public Task<Page<OperationItem>> ListItemsAsync(OperationItemQuery query, CancellationToken cancellationToken) => Task.FromException<Page<OperationItem>>(Failure);

        public Task PauseAsync(Actor actor, Guid id, CancellationToken cancellationToken) => Task.FromException(Failure);

        public Task ResumeAsync(Actor actor, Guid id, CancellationToken cancellationToken) => Task.FromException(Failure);

        public Task CancelAsync(Actor actor, Guid id, CancellationToken cancellationToken) => Task.FromException(Failure);

        public Task RetryAsync(Actor actor, Guid id, CancellationToken cancellationToken) => Task.FromException(Failure);
    }
}
