using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;

namespace BackupConsole.Features.Vaults;

/// <summary>Changes a vault, and asks AWS for what can be changed of it.</summary>
internal sealed class VaultChangeEffects(IWritePath writePath, CurrentActor currentActor, IBackupVaults vaults, INotices notices, TimeProvider time)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleChangeVault(ChangeVaultAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            await writePath.SendAsync(await ActorAsync(), action.Key.Connection, action.Command, action.Submission, CancellationToken.None);
            notices.Success(action.Done);
            dispatcher.Dispatch(new VaultChangedAction(action.Key, action.Command));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new VaultNotChangedAction(failure.Error, failure.Error.IsOutcomeUnknown ? action.Submission : Guid.NewGuid()));
        }
    }

    [EffectMethod]
    public async Task HandleLoadAccessPolicy(LoadAccessPolicyAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = new VaultPolicy(await vaults.GetAccessPolicyAsync(CallContext.Person(action.Key.Connection), action.Key.Name, CancellationToken.None));
            dispatcher.Dispatch(new AccessPolicyLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new AccessPolicyLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadNotifications(LoadNotificationsAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = new VaultTopic(await vaults.GetNotificationsAsync(CallContext.Person(action.Key.Connection), action.Key.Name, CancellationToken.None));
            dispatcher.Dispatch(new NotificationsLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new NotificationsLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadVaultResources(LoadVaultResourcesAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await vaults.ListProtectedResourcesAsync(CallContext.Person(action.Key.Connection), action.Key.Name, CancellationToken.None);
            dispatcher.Dispatch(new VaultResourcesLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new VaultResourcesLoadFailedAction(action.Key, failure.Error));
        }
    }

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));
}
