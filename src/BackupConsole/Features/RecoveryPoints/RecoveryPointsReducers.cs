using BackupConsole.Domain.History;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Ui;
using BackupConsole.Ui.Lifecycles;
using BackupConsole.Ui.Tags;
using Fluxor;

namespace BackupConsole.Features.RecoveryPoints;

internal static class RecoveryPointsReducers
{
    /// <summary>"All that match" means something else once the filters are others; what was picked one by one stays.</summary>
    [ReducerMethod]
    public static RecoveryPointsState ReduceSearchPoints(RecoveryPointsState state, SearchPointsAction action) => state with
    {
        Asked = action.Query,
        List = state.List.Begin(),
        Picked = state.Picked.IsAll && !AsksTheSame(state.Asked, action.Query) ? PickedPoints.None : state.Picked,
    };

    [ReducerMethod]
    public static RecoveryPointsState ReducePointsFound(RecoveryPointsState state, PointsFoundAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { List = state.List.Succeed(action.Page, action.At) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointSearchFailed(RecoveryPointsState state, PointSearchFailedAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { List = state.List.Fail(action.Error) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePick(RecoveryPointsState state, PickAction action) => state with { Picked = action.Picked };

    [ReducerMethod]
    public static RecoveryPointsState ReducePrepareBulk(RecoveryPointsState state, PrepareBulkAction action) => Prepare(state, action.Action, action.Submission);

    [ReducerMethod]
    public static RecoveryPointsState ReducePrepareEmptyVault(RecoveryPointsState state, PrepareEmptyVaultAction action) => Prepare(state, BulkAction.EmptyVault, action.Submission);

    [ReducerMethod]
    public static RecoveryPointsState ReducePrepareCopyAgain(RecoveryPointsState state, PrepareCopyAgainAction action) => Prepare(state, BulkAction.Copy, action.Submission);

    [ReducerMethod]
    public static RecoveryPointsState ReduceCopyAgainRead(RecoveryPointsState state, CopyAgainReadAction action) => Change(state, action.Submission, form => form with
    {
        Choice = form.Choice.Succeed(action.Choice, action.At),
        DestinationVaultArn = action.Copy.VaultArn ?? string.Empty,
        IamRoleArn = action.Copy.IamRoleArn ?? string.Empty,
        Lifecycle = LifecycleInput.Of(action.Copy.Lifecycle),
    });

    [ReducerMethod]
    public static RecoveryPointsState ReduceBulkRead(RecoveryPointsState state, BulkReadAction action) =>
        Change(state, action.Submission, form => form with { Choice = form.Choice.Succeed(action.Choice, action.At) });

    [ReducerMethod]
    public static RecoveryPointsState ReduceBulkReadFailed(RecoveryPointsState state, BulkReadFailedAction action) =>
        Change(state, action.Submission, form => form with { Choice = form.Choice.Fail(action.Error) });

    [ReducerMethod]
    public static RecoveryPointsState ReduceChangeBulkForm(RecoveryPointsState state, ChangeBulkFormAction action) =>
        state.Bulk is { IsSending: false } form ? state with { Bulk = action.Apply(form) } : state;

    [ReducerMethod(typeof(CloseBulkAction))]
    public static RecoveryPointsState ReduceCloseBulk(RecoveryPointsState state) => state.Bulk is null ? state : state with { Bulk = null };

    [ReducerMethod]
    public static RecoveryPointsState ReduceQueueBulk(RecoveryPointsState state, QueueBulkAction action) =>
        Change(state, action.Submission, form => form with { IsSending = true, Error = null });

    [ReducerMethod]
    public static RecoveryPointsState ReduceBulkQueued(RecoveryPointsState state, BulkQueuedAction action) =>
        state.Bulk?.Submission == action.Submission ? state with { Bulk = null, Picked = PickedPoints.None } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReduceBulkNotQueued(RecoveryPointsState state, BulkNotQueuedAction action) =>
        Change(state, action.Submission, form => form with { IsSending = false, Error = action.Error });

    /// <summary>What is on screen stays while the same recovery point is read again; another one begins with nothing.</summary>
    [ReducerMethod]
    public static RecoveryPointsState ReduceLoadPoint(RecoveryPointsState state, LoadPointAction action) => state.Opened == action.Key
        ? state with { Detail = state.Detail.Begin() }
        : state with { Opened = action.Key, Detail = state.Detail.Reset().Begin(), Jobs = Load.NotStarted, Nested = Load.NotStarted, Tags = Load.NotStarted, Metadata = Load.NotStarted, Bulk = null, TagsEdit = null };

    [ReducerMethod]
    public static RecoveryPointsState ReducePointLoaded(RecoveryPointsState state, PointLoadedAction action) =>
        state.Opened == action.Key ? state with { Detail = state.Detail.Succeed(action.Point, action.At), Jobs = state.Jobs.Begin(), Nested = action.Point.IsParent ? state.Nested.Begin() : Load.NotStarted } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointJobsFound(RecoveryPointsState state, PointJobsFoundAction action) =>
        state.Opened == action.Key ? state with { Jobs = state.Jobs.Succeed(action.Jobs, action.At) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointJobSearchFailed(RecoveryPointsState state, PointJobSearchFailedAction action) =>
        state.Opened == action.Key ? state with { Jobs = state.Jobs.Fail(action.Error) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReduceNestedPointsFound(RecoveryPointsState state, NestedPointsFoundAction action) =>
        state.Opened == action.Key ? state with { Nested = state.Nested.Succeed(action.Nested, action.At) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReduceNestedPointSearchFailed(RecoveryPointsState state, NestedPointSearchFailedAction action) =>
        state.Opened == action.Key ? state with { Nested = state.Nested.Fail(action.Error) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointLoadFailed(RecoveryPointsState state, PointLoadFailedAction action) =>
        state.Opened == action.Key ? state with { Detail = state.Detail.Fail(action.Error) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReduceLoadPointTags(RecoveryPointsState state, LoadPointTagsAction action) =>
        state.Opened == action.Key ? state with { Tags = state.Tags.Begin() } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointTagsLoaded(RecoveryPointsState state, PointTagsLoadedAction action) =>
        state.Opened == action.Key ? state with { Tags = state.Tags.Succeed(action.Tags, action.At) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointTagsFailed(RecoveryPointsState state, PointTagsFailedAction action) =>
        state.Opened == action.Key ? state with { Tags = state.Tags.Fail(action.Error) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReduceOpenPointTags(RecoveryPointsState state, OpenPointTagsAction action) => state with { TagsEdit = new TagsEdit(action.Submission) };

    [ReducerMethod(typeof(ClosePointTagsAction))]
    public static RecoveryPointsState ReduceClosePointTags(RecoveryPointsState state) => state.TagsEdit is null ? state : state with { TagsEdit = null };

    [ReducerMethod]
    public static RecoveryPointsState ReduceChangePointTags(RecoveryPointsState state, ChangePointTagsAction action) =>
        state.TagsEdit?.Submission == action.Submission ? state with { TagsEdit = state.TagsEdit with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointTagsChanged(RecoveryPointsState state, PointTagsChangedAction action) => state.Opened == action.Key ? state with { TagsEdit = null } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointTagsNotChanged(RecoveryPointsState state, PointTagsNotChangedAction action) => state.TagsEdit is { } edit && state.Opened == action.Key
        ? state with { TagsEdit = edit with { Submission = action.Next, IsSending = false, Refusal = action.Error } }
        : state;

    [ReducerMethod]
    public static RecoveryPointsState ReduceLoadPointMetadata(RecoveryPointsState state, LoadPointMetadataAction action) =>
        state.Opened == action.Key ? state with { Metadata = state.Metadata.Begin() } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointMetadataLoaded(RecoveryPointsState state, PointMetadataLoadedAction action) =>
        state.Opened == action.Key ? state with { Metadata = state.Metadata.Succeed(action.Metadata, action.At) } : state;

    [ReducerMethod]
    public static RecoveryPointsState ReducePointMetadataFailed(RecoveryPointsState state, PointMetadataFailedAction action) =>
        state.Opened == action.Key ? state with { Metadata = state.Metadata.Fail(action.Error) } : state;

    private static RecoveryPointsState Prepare(RecoveryPointsState state, BulkAction action, Guid submission)
    {
        var form = new BulkForm(action, submission);
        return state with { Bulk = form with { Choice = form.Choice.Begin() } };
    }

    private static RecoveryPointsState Change(RecoveryPointsState state, Guid submission, Func<BulkForm, BulkForm> change) =>
        state.Bulk is { } form && form.Submission == submission ? state with { Bulk = change(form) } : state;

    /// <summary>Apart from the page, the order and the passing of time.</summary>
    private static bool AsksTheSame(RecoveryPointQuery? before, RecoveryPointQuery now) =>
        before is not null
        && (before.Text, before.BackupPlanId, before.ResourceArn, before.ParentArn, before.IsCold, before.CreatedFrom, before.CreatedTo) == (now.Text, now.BackupPlanId, now.ResourceArn, now.ParentArn, now.IsCold, now.CreatedFrom, now.CreatedTo)
        && (before.ExpiresBefore - before.Now)?.TotalDays == (now.ExpiresBefore - now.Now)?.TotalDays
        && before.Connections.SequenceEqual(now.Connections)
        && before.VaultNames.SequenceEqual(now.VaultNames)
        && before.Statuses.SequenceEqual(now.Statuses)
        && before.ResourceTypes.SequenceEqual(now.ResourceTypes);
}
