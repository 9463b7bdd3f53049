using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;
using BackupConsole.Features.Operations;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Operations;

public sealed class OperationsReducersTests
{
    private static readonly BackupError Error = new(BackupErrorKind.Unexpected, "The database is locked.");
    private static readonly Operation Opened = A.Operation().Operation;
    private static readonly OperationItemQuery Asked = new(Opened.Id);

    private static readonly OperationsState Open = OperationsReducers.ReduceListItems(
        OperationsReducers.ReduceOperationLoaded(OperationsReducers.ReduceLoadOperation(new OperationsState(), new LoadOperationAction(Opened.Id)), new OperationLoadedAction(Opened, A.Time)),
        new ListItemsAction(Asked));

    [Fact]
    public void An_answer_to_an_earlier_question_is_dropped()
    {
        var (first, second) = (new OperationQuery(), new OperationQuery());
        var state = OperationsReducers.ReduceListOperations(OperationsReducers.ReduceListOperations(new OperationsState(), new ListOperationsAction(first)), new ListOperationsAction(second));

        Assert.Same(state, OperationsReducers.ReduceOperationsListed(state, new OperationsListedAction(first, new Page<Operation>([Opened], 1), A.Time)));
        Assert.Same(state, OperationsReducers.ReduceOperationListFailed(state, new OperationListFailedAction(first, Error)));
        Assert.True(OperationsReducers.ReduceOperationsListed(state, new OperationsListedAction(second, new Page<Operation>([Opened], 1), A.Time)).List.HasValue);
    }

    [Fact]
    public void Items_of_an_earlier_filter_are_dropped()
    {
        var stale = new OperationItemQuery(Opened.Id);

        Assert.Same(Open, OperationsReducers.ReduceItemsListed(Open, new ItemsListedAction(stale, new Page<OperationItem>([], 0), A.Time)));
        Assert.Same(Open, OperationsReducers.ReduceItemListFailed(Open, new ItemListFailedAction(stale, Error)));
        Assert.Equal(Error, OperationsReducers.ReduceItemListFailed(Open, new ItemListFailedAction(Asked, Error)).Items.Error);
    }

    [Fact]
    public void What_another_operation_answers_is_not_shown()
    {
        var other = A.Operation(id: Guid.NewGuid()).Operation;

        Assert.Same(Open, OperationsReducers.ReduceOperationLoaded(Open, new OperationLoadedAction(other, A.Time)));
        Assert.Same(Open, OperationsReducers.ReduceOperationLoadFailed(Open, new OperationLoadFailedAction(other.Id, Error)));
        Assert.Same(Open, OperationsReducers.ReduceOperationChanged(Open, new OperationChangedAction(other.Id)));
        Assert.Same(Open, OperationsReducers.ReduceOperationNotChanged(Open, new OperationNotChangedAction(other.Id, Error)));
    }

    [Fact]
    public void What_is_on_screen_stays_while_the_same_operation_is_read_again_and_goes_with_another()
    {
        var again = OperationsReducers.ReduceLoadOperation(Open, new LoadOperationAction(Opened.Id));
        var other = OperationsReducers.ReduceLoadOperation(Open, new LoadOperationAction(Guid.NewGuid()));

        Assert.True(again.Detail is { HasValue: true });
        Assert.False(other.Detail.HasValue || other.Items.HasValue || other.AskedItems is not null);
    }

    [Fact]
    public void A_refused_change_stays_open_with_the_reason()
    {
        var asked = OperationsReducers.ReduceAskToCancel(Open);
        var failed = OperationsReducers.ReduceOperationNotChanged(asked, new OperationNotChangedAction(Opened.Id, Error));

        Assert.Equal((OperationChange.Cancel, false, Error), (failed.Change!.Change, failed.Change.IsBusy, failed.Change.Error));
        Assert.Null(OperationsReducers.ReduceKeepRunning(failed).Change);
        Assert.Same(Open, OperationsReducers.ReduceKeepRunning(Open));
    }
}
