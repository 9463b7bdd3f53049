using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Navigation;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;

namespace BackupConsole.Features.Vaults;

/// <summary>Makes vaults, asks AWS for one vault and its tags, and the store for its recovery points.</summary>
internal sealed class VaultsEffects(
    IWritePath writePath, CurrentActor currentActor, IBackupVaults vaults, ITags tags, IRecoveryPointInventory inventory, INotices notices, TimeProvider time)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleCreateVault(CreateVaultAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            var actor = await ActorAsync();
            var receipt = await writePath.SendAsync(actor, action.Connection, action.Command, action.Submission, CancellationToken.None);
            var key = new VaultKey(action.Connection, receipt.Result.Name);
            if (await LockAsync(actor, key, action) is { } refusal)
            {
                dispatcher.Dispatch(new NewVaultNotLockedAction(key, refusal));
                return;
            }

            notices.Success($"The vault {key.Name} has been {(action.Lock is null ? "created" : "created and locked")}.", new NoticeLink("Open it", ConsoleUrls.Vault(key.Connection, key.Name)));
            dispatcher.Dispatch(new VaultCreatedAction(key));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new VaultNotCreatedAction(failure.Error, failure.Error.IsOutcomeUnknown ? action.Submission : Guid.NewGuid()));
        }
    }

    [EffectMethod]
    public async Task HandleLoadVault(LoadVaultAction action, IDispatcher dispatcher)
    {
        try
        {
            var vault = await vaults.GetAsync(CallContext.Person(action.Key.Connection), action.Key.Name, CancellationToken.None);
            dispatcher.Dispatch(new VaultLoadedAction(action.Key, vault, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new VaultLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadVaultTags(LoadVaultTagsAction action, IDispatcher dispatcher)
    {
        try
        {
            var context = CallContext.Person(action.Key.Connection);
            var vault = await vaults.GetAsync(context, action.Key.Name, CancellationToken.None);
            var found = await tags.ListAsync(context, vault.Arn, CancellationToken.None);
            dispatcher.Dispatch(new VaultTagsLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new VaultTagsLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleSearchRecoveryPoints(SearchRecoveryPointsAction action, IDispatcher dispatcher)
    {
        try
        {
            var page = await inventory.SearchAsync(action.Query, CancellationToken.None);
            dispatcher.Dispatch(new RecoveryPointsFoundAction(action.Query, page, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new RecoveryPointSearchFailedAction(action.Query, failure.Error));
        }
    }

    /// <summary>The vault stays when its lock is refused: only the person can say what is wanted then.</summary>
    private async Task<BackupError?> LockAsync(Actor actor, VaultKey key, CreateVaultAction action)
    {
        if (action.Lock is null)
        {
            return null;
        }

        try
        {
            await writePath.SendAsync(actor, key.Connection, new PutBackupVaultLockConfiguration(key.Name, action.Lock), action.Submission, CancellationToken.None);
            return null;
        }
        catch (BackupServiceException failure)
        {
            return failure.Error;
        }
    }

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));
}
