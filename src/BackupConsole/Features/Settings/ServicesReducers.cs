using BackupConsole.Domain.Errors;
using Fluxor;

namespace BackupConsole.Features.Settings;

internal static class ServicesReducers
{
    /// <summary>What is on screen stays while the same place is read again; another place begins with nothing.</summary>
    [ReducerMethod]
    public static ServicesState ReduceLoadServices(ServicesState state, LoadServicesAction action) => state.Connection == action.Connection
        ? state with { Services = state.Services.Begin() }
        : new ServicesState { Connection = action.Connection, Services = state.Services.Reset().Begin() };

    /// <summary>What somebody else turned while an edit was open is told, and the edit goes on from there.</summary>
    [ReducerMethod]
    public static ServicesState ReduceServicesLoaded(ServicesState state, ServicesLoadedAction action)
    {
        if (state.Connection != action.Connection)
        {
            return state;
        }

        var loaded = state with { Services = state.Services.Succeed(action.Services, action.AsOf) };
        return state.Edit is { IsSending: false } edit && edit.Seen != action.Services.Settings
            ? loaded with { Edit = edit.Over(action.Services.Settings), Others = edit.Seen.ChangesTo(action.Services.Settings) }
            : loaded;
    }

    [ReducerMethod]
    public static ServicesState ReduceServicesLoadFailed(ServicesState state, ServicesLoadFailedAction action) =>
        state.Connection == action.Connection ? state with { Services = state.Services.Fail(action.Error) } : state;

    [ReducerMethod]
    public static ServicesState ReduceBeginServicesEdit(ServicesState state, BeginServicesEditAction action) =>
        state.Edit is null && state.Services.HasValue ? state with { Edit = new ServicesEdit(state.Services.Value.Settings, action.Submission), Others = [] } : state;

    [ReducerMethod]
    public static ServicesState ReduceTurnSwitch(ServicesState state, TurnSwitchAction action) =>
        state.Edit is { IsSending: false } edit ? state with { Edit = edit.With(action.Change) } : state;

    [ReducerMethod(typeof(CancelServicesEditAction))]
    public static ServicesState ReduceCancelServicesEdit(ServicesState state) =>
        state.Edit is { IsSending: false } ? state with { Edit = null, Others = [] } : state;

    [ReducerMethod]
    public static ServicesState ReduceReviewServices(ServicesState state, ReviewServicesAction action) =>
        state.Edit == action.Edit ? state with { Edit = action.Edit with { IsReviewing = true, Refusal = null } } : state;

    [ReducerMethod]
    public static ServicesState ReduceOptInEffectKnown(ServicesState state, OptInEffectKnownAction action) =>
        state.Edit is { IsReviewing: true } edit && edit.Changes == action.Edit.Changes ? state with { Edit = edit with { Effect = action.Effect } } : state;

    [ReducerMethod(typeof(CloseReviewAction))]
    public static ServicesState ReduceCloseReview(ServicesState state) =>
        state.Edit is { IsReviewing: true, IsSending: false } edit ? state with { Edit = edit with { IsReviewing = false, Refusal = null } } : state;

    [ReducerMethod]
    public static ServicesState ReduceSaveServices(ServicesState state, SaveServicesAction action) =>
        state.Edit is { } edit && edit.Submission == action.Submission ? state with { Edit = edit with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod]
    public static ServicesState ReduceServicesSaved(ServicesState state, ServicesSavedAction action) =>
        state.Connection == action.Connection ? state with { Edit = null, Others = [] } : state;

    /// <summary>A conflict leads back to the switches: what stands there is read again and shown before anything more is sent.</summary>
    [ReducerMethod]
    public static ServicesState ReduceServicesNotSaved(ServicesState state, ServicesNotSavedAction action) => state.Edit is { } edit && state.Connection == action.Connection
        ? state with
        {
            Edit = edit with
            {
                Submission = action.Next,
                IsSending = false,
                IsReviewing = edit.IsReviewing && action.Error.Kind != BackupErrorKind.Conflict,
                Refusal = action.Error,
            },
        }
        : state;
}
