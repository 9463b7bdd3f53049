using System.Collections.Immutable;
using BackupConsole.Domain.Restores;
using Fluxor;

namespace BackupConsole.Features.Restore;

internal static class RestoreReducers
{
    /// <summary>What another visit left behind is gone before anything is read.</summary>
    [ReducerMethod(typeof(OpenRestoreAction))]
    public static RestoreState ReduceOpenRestore(RestoreState _) => new();

    [ReducerMethod]
    public static RestoreState ReduceRestoreOpened(RestoreState state, RestoreOpenedAction action) =>
        state with { DraftId = action.DraftId, Form = action.Form, SavedAt = action.SavedAt, Offered = action.Offered, OpenError = null };

    [ReducerMethod]
    public static RestoreState ReduceRestoreNotOpened(RestoreState state, RestoreNotOpenedAction action) => state with { OpenError = action.Error };

    [ReducerMethod]
    public static RestoreState ReduceLoadPoints(RestoreState state, LoadPointsAction action) => state with { Asked = action, Points = state.Points.Begin() };

    [ReducerMethod]
    public static RestoreState ReducePointsLoaded(RestoreState state, PointsLoadedAction action) =>
        ReferenceEquals(state.Asked, action.Asked) ? state with { Points = state.Points.Succeed(action.Points, action.At) } : state;

    [ReducerMethod]
    public static RestoreState ReducePointsNotLoaded(RestoreState state, PointsNotLoadedAction action) =>
        ReferenceEquals(state.Asked, action.Asked) ? state with { Points = state.Points.Fail(action.Error) } : state;

    [ReducerMethod(typeof(LoadOriginAction))]
    public static RestoreState ReduceLoadOrigin(RestoreState state) => state with { Origin = state.Origin.Reset().Begin() };

    /// <summary>A form that nobody has filled in yet begins with what AWS knows of the original.</summary>
    [ReducerMethod]
    public static RestoreState ReduceOriginLoaded(RestoreState state, OriginLoadedAction action)
    {
        var (origin, form) = (action.Origin, state.Form);
        if (form is null || form.RecoveryPointArn != origin.Point.Arn)
        {
            return state;
        }

        var type = RestoreTypes.Named(form.ResourceType) ?? RestoreTypes.Named(origin.Metadata.ResourceType ?? origin.Point.ResourceType);
        return state with
        {
            Origin = state.Origin.Succeed(origin, action.At),
            Form = (form.Values is null && type is not null ? Begin(form, type, origin, action.FreshToken) : form) with
            {
                IsArchived = origin.Point.StorageClass == "COLD",
                IamRoleArn = form.IamRoleArn.Length > 0 ? form.IamRoleArn : action.Role ?? string.Empty,
            },
        };
    }

    [ReducerMethod]
    public static RestoreState ReduceOriginNotLoaded(RestoreState state, OriginNotLoadedAction action) =>
        state.Form?.RecoveryPointArn == action.RecoveryPointArn ? state with { Origin = state.Origin.Fail(action.Error) } : state;

    [ReducerMethod]
    public static RestoreState ReduceChangeRestore(RestoreState state, ChangeRestoreAction action) =>
        state.IsDone || state.IsSending || state.Form == action.Form
            ? state
            : state with
            {
                Form = action.Form,
                IsDirty = true,
                Refusal = state.Refusal is { } refusal ? refusal with { Problems = refusal.Problems.RemoveAll(problem => RestoreFields.IsWithin(problem.Field, action.Field)) } : null,
            };

    [ReducerMethod]
    public static RestoreState ReduceRestoreTo(RestoreState state, RestoreToAction action) =>
        state is { IsDone: false, IsSending: false, Form: { } form, Origin: { HasValue: true, Value: var origin } } && RestoreTypes.Named(action.ResourceType) is { } type
            ? state with { Form = Begin(form, type, origin, action.FreshToken), IsDirty = true }
            : state;

    [ReducerMethod]
    public static RestoreState ReduceLeaveRestoreField(RestoreState state, LeaveRestoreFieldAction action) =>
        state.Touched.Contains(action.Field) ? state : state with { Touched = state.Touched.Add(action.Field) };

    [ReducerMethod]
    public static RestoreState ReducePassStep(RestoreState state, PassStepAction action) =>
        state with { Passed = state.Passed.Add(action.Step), Attempt = action.IsInVain ? state.Attempt + 1 : 0 };

    [ReducerMethod]
    public static RestoreState ReduceRestoreSaved(RestoreState state, RestoreSavedAction action) => state.DraftId != action.DraftId
        ? state
        : state with { SavedAt = action.At, SaveError = null, IsDirty = state.IsDirty && !ReferenceEquals(state.Form, action.Form) };

    [ReducerMethod]
    public static RestoreState ReduceRestoreNotSaved(RestoreState state, RestoreNotSavedAction action) => state with { SaveError = action.Error };

    [ReducerMethod(typeof(DismissRestoresAction))]
    public static RestoreState ReduceDismissRestores(RestoreState state) => state.Offered.IsEmpty ? state : state with { Offered = [] };

    [ReducerMethod]
    public static RestoreState ReduceDiscardRestore(RestoreState state, DiscardRestoreAction action) =>
        state with { Offered = state.Offered.RemoveAll(draft => draft.Id == action.DraftId) };

    [ReducerMethod(typeof(SendRestoreAction))]
    public static RestoreState ReduceSendRestore(RestoreState state) => state with { IsSending = true, Refusal = null };

    [ReducerMethod]
    public static RestoreState ReduceRestoreStarted(RestoreState state, RestoreStartedAction action) =>
        state.DraftId == action.DraftId ? state with { IsSending = false, IsDone = true, IsDirty = false } : state;

    [ReducerMethod]
    public static RestoreState ReduceRestoreRefused(RestoreState state, RestoreRefusedAction action) => state.DraftId == action.Refused
        ? state with { IsSending = false, Refusal = action.Error, Attempt = state.Attempt + 1, DraftId = action.Next, IsDirty = true }
        : state;

    private static RestoreForm Begin(RestoreForm form, RestoreType type, RestoreOrigin origin, string freshToken) => form with
    {
        ResourceType = type.ResourceType,
        Values = RestoreDefaults.Of(type, RestoreDefaults.OriginalOf(type, origin.Metadata), freshToken)
            .ToImmutableSortedDictionary(entry => entry.Key, entry => RestoreValues.ToEntered(type.KeyNamed(entry.Key)!, entry.Value)),
        Confirmation = string.Empty,
    };
}
