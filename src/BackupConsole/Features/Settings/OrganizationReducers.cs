using Fluxor;

namespace BackupConsole.Features.Settings;

internal static class OrganizationReducers
{
    /// <summary>What is on screen stays while the same account is asked again; another one begins with nothing.</summary>
    [ReducerMethod]
    public static OrganizationState ReduceLoadOrganization(OrganizationState state, LoadOrganizationAction action) => state.Connection == action.Connection
        ? state with { Settings = state.Settings.Begin() }
        : new OrganizationState { Connection = action.Connection, Settings = state.Settings.Reset().Begin() };

    [ReducerMethod]
    public static OrganizationState ReduceOrganizationLoaded(OrganizationState state, OrganizationLoadedAction action) =>
        state.Connection == action.Connection ? state with { Settings = state.Settings.Succeed(action.Settings, action.AsOf) } : state;

    [ReducerMethod]
    public static OrganizationState ReduceOrganizationLoadFailed(OrganizationState state, OrganizationLoadFailedAction action) =>
        state.Connection == action.Connection ? state with { Settings = state.Settings.Fail(action.Error) } : state;

    [ReducerMethod]
    public static OrganizationState ReduceOpenOrganizationEdit(OrganizationState state, OpenOrganizationEditAction action) =>
        state.Edit is null ? state with { Edit = new OrganizationEdit(action.Setting, action.IsOn, action.Submission) } : state;

    [ReducerMethod(typeof(CloseOrganizationEditAction))]
    public static OrganizationState ReduceCloseOrganizationEdit(OrganizationState state) => state.Edit is { IsSending: false } ? state with { Edit = null } : state;

    [ReducerMethod]
    public static OrganizationState ReduceSaveOrganization(OrganizationState state, SaveOrganizationAction action) =>
        state.Edit is { } edit && edit.Submission == action.Edit.Submission ? state with { Edit = edit with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod(typeof(OrganizationSavedAction))]
    public static OrganizationState ReduceOrganizationSaved(OrganizationState state) => state with { Edit = null };

    [ReducerMethod]
    public static OrganizationState ReduceOrganizationNotSaved(OrganizationState state, OrganizationNotSavedAction action) =>
        state.Edit is { } edit ? state with { Edit = edit with { Submission = action.Next, IsSending = false, Refusal = action.Error } } : state;
}
