using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>Changes the tags of a recovery point and reads them again.</summary>
internal sealed class PointTagsEffects(IWritePath writePath, CurrentActor currentActor, INotices notices)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleChangePointTags(ChangePointTagsAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            await writePath.SendAsync(await ActorAsync(), action.Key.Connection, action.Command, action.Submission, CancellationToken.None);
            notices.Success("The tags have been changed.");
            dispatcher.Dispatch(new PointTagsChangedAction(action.Key));
            dispatcher.Dispatch(new LoadPointTagsAction(action.Key));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new PointTagsNotChangedAction(action.Key, failure.Error, failure.Error.IsOutcomeUnknown ? action.Submission : Guid.NewGuid()));
        }
    }

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));
}
