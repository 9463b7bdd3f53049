using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;

namespace BackupConsole.Features.Settings;

/// <summary>Asks AWS about the organization, and turns its switches.</summary>
internal sealed class OrganizationEffects(IGlobalSettings settings, IWritePath writePath, CurrentActor currentActor, INotices notices, TimeProvider time)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleLoadOrganization(LoadOrganizationAction action, IDispatcher dispatcher)
    {
        try
        {
            var read = await settings.GetAsync(CallContext.Person(action.Connection), CancellationToken.None);
            dispatcher.Dispatch(new OrganizationLoadedAction(action.Connection, read, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new OrganizationLoadFailedAction(action.Connection, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleSaveOrganization(SaveOrganizationAction action, IDispatcher dispatcher)
    {
        var (setting, isOn, submission) = action.Edit;
        if (!_underWay.TryAdd(submission, true))
        {
            return;
        }

        try
        {
            await writePath.SendAsync(await ActorAsync(), action.Connection, UpdateGlobalSettings.Of(setting.Name, isOn), submission, CancellationToken.None);
            notices.Success($"{setting.Title} is {(isOn ? "on" : "off")} for the whole organization.");
            dispatcher.Dispatch(new OrganizationSavedAction(action.Connection));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(submission, out _);
            dispatcher.Dispatch(new OrganizationNotSavedAction(failure.Error, failure.Error.IsOutcomeUnknown ? submission : Guid.NewGuid()));
        }
    }

    /// <summary>What is shown is what AWS has now.</summary>
    [EffectMethod]
    public Task HandleOrganizationSaved(OrganizationSavedAction action, IDispatcher dispatcher) => HandleLoadOrganization(new LoadOrganizationAction(action.Connection), dispatcher);

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));
}
