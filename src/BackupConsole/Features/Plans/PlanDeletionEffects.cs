using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Navigation;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>Deletes a plan with its selections.</summary>
internal sealed class PlanDeletionEffects(IBackupPlans plans, IWritePath writePath, CurrentActor currentActor, INotices notices, NavigationManager navigation)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    /// <summary>Asks AWS and not the snapshot: what is confirmed is what is there.</summary>
    [EffectMethod]
    public async Task HandleOpenPlanDeletion(OpenPlanDeletionAction action, IDispatcher dispatcher)
    {
        try
        {
            dispatcher.Dispatch(new PlanDeletionReadyAction(action.Submission, await SelectionsAsync(action.Key)));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanNotDeletedAction(action.Key, failure.Error, action.Submission));
        }
    }

    [EffectMethod]
    public async Task HandleDeletePlan(DeletePlanAction action, IDispatcher dispatcher)
    {
        var (submission, plan) = (action.Deletion.Submission, action.Deletion.Plan);
        if (action.Deletion.Selections is not { } selections || !_underWay.TryAdd(submission, true))
        {
            return;
        }

        try
        {
            var command = new DeleteBackupPlan(plan.Id, [.. selections.Select(selection => selection.Id)]);
            await writePath.SendAsync(await ActorAsync(), action.Key.Connection, command, submission, CancellationToken.None);
            notices.Success($"The plan {plan.Name} has been deleted. Its recovery points stay.");
            dispatcher.Dispatch(new PlanDeletedAction(action.Key));
            navigation.NavigateTo(ConsoleUrls.Plans);
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(submission, out _);
            dispatcher.Dispatch(new PlanNotDeletedAction(action.Key, failure.Error, failure.Error.IsOutcomeUnknown ? submission : Guid.NewGuid()));
        }
    }

    private async Task<ImmutableArray<BackupSelection>> SelectionsAsync(PlanKey key)
    {
        var context = CallContext.Person(key.Connection);
        var listed = await plans.ListSelectionsAsync(context, key.Id, CancellationToken.None);
        return [.. await Task.WhenAll(listed.Select(selection => plans.GetSelectionAsync(context, key.Id, selection.Id, CancellationToken.None)))];
    }

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));
}
