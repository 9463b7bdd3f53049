using Fluxor;

namespace BackupConsole.Features.Vaults;

internal static class VaultsReducers
{
    [ReducerMethod]
    public static VaultsState ReduceOpenVaultDialog(VaultsState state, OpenVaultDialogAction action) => state with { Creation = new(action.Submission) };

    [ReducerMethod(typeof(CloseVaultDialogAction))]
    public static VaultsState ReduceCloseVaultDialog(VaultsState state) => state.Creation is null ? state : state with { Creation = null };

    [ReducerMethod]
    public static VaultsState ReduceCreateVault(VaultsState state, CreateVaultAction action) =>
        state.Creation?.Submission == action.Submission ? state with { Creation = state.Creation with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod(typeof(VaultCreatedAction))]
    public static VaultsState ReduceVaultCreated(VaultsState state) => state with { Creation = null };

    [ReducerMethod]
    public static VaultsState ReduceVaultNotCreated(VaultsState state, VaultNotCreatedAction action) =>
        state.Creation is { } creation ? state with { Creation = creation with { Submission = action.Next, IsSending = false, Refusal = action.Error } } : state;

    [ReducerMethod]
    public static VaultsState ReduceNewVaultNotLocked(VaultsState state, NewVaultNotLockedAction action) =>
        state.Creation is { } creation ? state with { Creation = creation with { IsSending = false, Refusal = action.Error, NotLocked = action.Key } } : state;

    /// <summary>What is on screen stays while the same vault is read again; another vault begins with nothing.</summary>
    [ReducerMethod]
    public static VaultsState ReduceLoadVault(VaultsState state, LoadVaultAction action) =>
        state.Key == action.Key
            ? state with { Vault = state.Vault.Begin() }
            : new VaultsState { Creation = state.Creation, Key = action.Key, Vault = state.Vault.Reset().Begin() };

    [ReducerMethod]
    public static VaultsState ReduceVaultLoaded(VaultsState state, VaultLoadedAction action) =>
        state.Key == action.Key ? state with { Vault = state.Vault.Succeed(action.Vault, action.AsOf) } : state;

    [ReducerMethod]
    public static VaultsState ReduceVaultLoadFailed(VaultsState state, VaultLoadFailedAction action) =>
        state.Key == action.Key ? state with { Vault = state.Vault.Fail(action.Error) } : state;

    [ReducerMethod]
    public static VaultsState ReduceLoadVaultTags(VaultsState state, LoadVaultTagsAction action) =>
        state.Key == action.Key ? state with { Tags = state.Tags.Begin() } : state;

    [ReducerMethod]
    public static VaultsState ReduceVaultTagsLoaded(VaultsState state, VaultTagsLoadedAction action) =>
        state.Key == action.Key ? state with { Tags = state.Tags.Succeed(action.Tags, action.AsOf) } : state;

    [ReducerMethod]
    public static VaultsState ReduceVaultTagsLoadFailed(VaultsState state, VaultTagsLoadFailedAction action) =>
        state.Key == action.Key ? state with { Tags = state.Tags.Fail(action.Error) } : state;

    [ReducerMethod]
    public static VaultsState ReduceSearchRecoveryPoints(VaultsState state, SearchRecoveryPointsAction action) =>
        state with { Query = action.Query, RecoveryPoints = state.RecoveryPoints.Begin() };

    [ReducerMethod]
    public static VaultsState ReduceRecoveryPointsFound(VaultsState state, RecoveryPointsFoundAction action) =>
        ReferenceEquals(state.Query, action.Query) ? state with { RecoveryPoints = state.RecoveryPoints.Succeed(action.Page, action.AsOf) } : state;

    [ReducerMethod]
    public static VaultsState ReduceRecoveryPointSearchFailed(VaultsState state, RecoveryPointSearchFailedAction action) =>
        ReferenceEquals(state.Query, action.Query) ? state with { RecoveryPoints = state.RecoveryPoints.Fail(action.Error) } : state;

    [ReducerMethod]
    public static VaultsState ReduceOpenVaultEdit(VaultsState state, OpenVaultEditAction action) => state with { Edit = action.Edit };

    [ReducerMethod(typeof(CloseVaultEditAction))]
    public static VaultsState ReduceCloseVaultEdit(VaultsState state) => state.Edit is null or { IsSending: true } ? state : state with { Edit = null };

    [ReducerMethod]
    public static VaultsState ReduceChangeVault(VaultsState state, ChangeVaultAction action) =>
        state.Edit?.Submission == action.Submission ? state with { Edit = state.Edit with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod(typeof(VaultChangedAction))]
    public static VaultsState ReduceVaultChanged(VaultsState state) => state with { Edit = null };

    [ReducerMethod]
    public static VaultsState ReduceVaultNotChanged(VaultsState state, VaultNotChangedAction action) =>
        state.Edit is { } edit ? state with { Edit = edit with { Submission = action.Next, IsSending = false, Refusal = action.Error } } : state;

    [ReducerMethod]
    public static VaultsState ReduceLoadAccessPolicy(VaultsState state, LoadAccessPolicyAction action) =>
        state.Key == action.Key ? state with { AccessPolicy = state.AccessPolicy.Begin() } : state;

    [ReducerMethod]
    public static VaultsState ReduceAccessPolicyLoaded(VaultsState state, AccessPolicyLoadedAction action) =>
        state.Key == action.Key ? state with { AccessPolicy = state.AccessPolicy.Succeed(action.Policy, action.AsOf) } : state;

    [ReducerMethod]
    public static VaultsState ReduceAccessPolicyLoadFailed(VaultsState state, AccessPolicyLoadFailedAction action) =>
        state.Key == action.Key ? state with { AccessPolicy = state.AccessPolicy.Fail(action.Error) } : state;

    [ReducerMethod]
    public static VaultsState ReduceLoadNotifications(VaultsState state, LoadNotificationsAction action) =>
        state.Key == action.Key ? state with { Notifications = state.Notifications.Begin() } : state;

    [ReducerMethod]
    public static VaultsState ReduceNotificationsLoaded(VaultsState state, NotificationsLoadedAction action) =>
        state.Key == action.Key ? state with { Notifications = state.Notifications.Succeed(action.Topic, action.AsOf) } : state;

    [ReducerMethod]
    public static VaultsState ReduceNotificationsLoadFailed(VaultsState state, NotificationsLoadFailedAction action) =>
        state.Key == action.Key ? state with { Notifications = state.Notifications.Fail(action.Error) } : state;

    [ReducerMethod]
    public static VaultsState ReduceLoadVaultResources(VaultsState state, LoadVaultResourcesAction action) =>
        state.Key == action.Key ? state with { Resources = state.Resources.Begin() } : state;

    [ReducerMethod]
    public static VaultsState ReduceVaultResourcesLoaded(VaultsState state, VaultResourcesLoadedAction action) =>
        state.Key == action.Key ? state with { Resources = state.Resources.Succeed(action.Resources, action.AsOf) } : state;

    [ReducerMethod]
    public static VaultsState ReduceVaultResourcesLoadFailed(VaultsState state, VaultResourcesLoadFailedAction action) =>
        state.Key == action.Key ? state with { Resources = state.Resources.Fail(action.Error) } : state;
}
