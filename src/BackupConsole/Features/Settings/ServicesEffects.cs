using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;
using BackupConsole.Monitoring;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;

namespace BackupConsole.Features.Settings;

/// <summary>Asks AWS what is switched on, works out what a change would do, and sends it.</summary>
internal sealed class ServicesEffects(
    IRegionSettings settings, IWritePath writePath, CurrentActor currentActor, IState<EstateState> estate, INotices notices, TimeProvider time)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleLoadServices(LoadServicesAction action, IDispatcher dispatcher)
    {
        try
        {
            var context = CallContext.Person(action.Connection);
            var (region, supported) = (settings.GetAsync(context, CancellationToken.None), settings.GetSupportedTypesAsync(context, CancellationToken.None));
            await Task.WhenAll(region, supported);
            dispatcher.Dispatch(new ServicesLoadedAction(action.Connection, new RegionServices(await region, await supported), time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new ServicesLoadFailedAction(action.Connection, failure.Error));
        }
    }

    /// <summary>Judging every selection over a large estate takes a moment, so the dialog is open before it is done.</summary>
    [EffectMethod]
    public async Task HandleReviewServices(ReviewServicesAction action, IDispatcher dispatcher)
    {
        if (estate.Value.Snapshot.Find(action.Connection) is { } connection && connection.Knows(EstateRead.Plans) && connection.Knows(EstateRead.ResourceInventory))
        {
            var (before, after) = (action.Edit.Seen.OptIn, action.Edit.Seen.With(action.Edit.Changes).OptIn);
            var effect = await Task.Run(() => OptInEffect.Of(connection.Plans, connection.Resources, before, after));
            dispatcher.Dispatch(new OptInEffectKnownAction(action.Edit, effect));
        }
    }

    [EffectMethod]
    public async Task HandleSaveServices(SaveServicesAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            await writePath.SendAsync(await ActorAsync(), action.Connection, action.Command, action.Submission, CancellationToken.None);
            notices.Success(ResultOf(action.Command.Changes));
            dispatcher.Dispatch(new ServicesSavedAction(action.Connection));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new ServicesNotSavedAction(action.Connection, failure.Error, failure.Error.IsOutcomeUnknown ? action.Submission : Guid.NewGuid()));
        }
    }

    /// <summary>After a save because it is shown as AWS has it now, after a refusal because AWS may have it otherwise than it was read.</summary>
    [EffectMethod]
    public Task HandleServicesSaved(ServicesSavedAction action, IDispatcher dispatcher) => HandleLoadServices(new LoadServicesAction(action.Connection), dispatcher);

    [EffectMethod]
    public Task HandleServicesNotSaved(ServicesNotSavedAction action, IDispatcher dispatcher) =>
        action.Error.Kind == BackupErrorKind.Conflict ? HandleLoadServices(new LoadServicesAction(action.Connection), dispatcher) : Task.CompletedTask;

    private static string ResultOf(ImmutableArray<PreferenceChange> changes) =>
        changes is [var only] ? PreferenceWords.Of(only) : $"{changes.Length} switches are turned. New jobs go by them.";

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));
}
