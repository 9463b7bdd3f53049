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

namespace BackupConsole.Features.Selections;

/// <summary>Reads, makes, replaces and deletes selections.</summary>
internal sealed class SelectionsEffects(IWritePath writePath, CurrentActor currentActor, IBackupPlans plans, INotices notices, TimeProvider time)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleLoadSelection(LoadSelectionAction action, IDispatcher dispatcher)
    {
        try
        {
            var selection = await plans.GetSelectionAsync(CallContext.Person(action.Key.Connection), action.Key.PlanId, action.Key.SelectionId!, CancellationToken.None);
            dispatcher.Dispatch(new SelectionLoadedAction(action.Key, selection, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new SelectionLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleSendSelection(SendSelectionAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            var receipt = await writePath.SendAsync(await ActorAsync(), action.Key.Connection, action.Command, action.Submission, CancellationToken.None);
            var made = action.Key with { SelectionId = receipt.Result.SelectionId };
            notices.Success(WordsOf(action.Command), new NoticeLink("Open it", ConsoleUrls.Selection(made.Connection, made.PlanId, made.SelectionId)));
            dispatcher.Dispatch(new SelectionSentAction(made, action.Submission));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new SelectionNotSentAction(failure.Error, action.Submission, NextAfter(failure.Error, action.Submission)));
        }
    }

    [EffectMethod]
    public async Task HandleDeleteSelection(DeleteSelectionAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            var command = new DeleteBackupSelection(action.Key.PlanId, action.Key.SelectionId!);
            await writePath.SendAsync(await ActorAsync(), action.Key.Connection, command, action.Submission, CancellationToken.None);
            notices.Success("The selection has been deleted.");
            dispatcher.Dispatch(new SelectionDeletedAction(action.Key));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new SelectionNotDeletedAction(failure.Error, NextAfter(failure.Error, action.Submission)));
        }
    }

    private static string WordsOf(BackupCommand command) => command switch
    {
        ReplaceBackupSelection replaced => $"The selection {replaced.SelectionName} has replaced {replaced.ReplacedName}.",
        CreateBackupSelection created => $"The selection {created.SelectionName} has been added.",
        _ => "Done.",
    };

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));

    /// <summary>When nobody knows whether it happened, sending the same again must find out and not do it twice.</summary>
    private static Guid NextAfter(BackupError error, Guid submission) => error.IsOutcomeUnknown ? submission : Guid.NewGuid();
}
