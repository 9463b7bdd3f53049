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
}
