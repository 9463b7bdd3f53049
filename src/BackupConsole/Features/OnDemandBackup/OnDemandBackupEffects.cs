using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Navigation;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Sends the form, makes a vault in place, and finds the roles of earlier jobs.</summary>
internal sealed class OnDemandBackupEffects(IWritePath writePath, CurrentActor currentActor, IJobHistory history, INotices notices)
{
    private const int JobsToFindRolesIn = 200;

    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleSendForm(SendFormAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            var receipt = await writePath.SendAsync(await ActorAsync(), action.Connection, action.Command, action.Submission, CancellationToken.None);
            var jobId = receipt.Result.BackupJobId;
            notices.Success("The backup job has been started.", new NoticeLink("Follow it", ConsoleUrls.BackupJob(action.Connection, jobId)));
            dispatcher.Dispatch(new JobStartedAction(action.Connection, jobId, action.Submission));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new SendFailedAction(failure.Error, action.Submission, NextAfter(failure.Error, action.Submission)));
        }
    }

    [EffectMethod]
    public async Task HandleCreateVaultHere(CreateVaultHereAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            var receipt = await writePath.SendAsync(await ActorAsync(), action.Connection, action.Command, action.Submission, CancellationToken.None);
            dispatcher.Dispatch(new VaultCreatedHereAction(action.Connection, receipt.Result.Name));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new VaultNotCreatedHereAction(failure.Error, NextAfter(failure.Error, action.Submission)));
        }
    }

    /// <summary>Suggestions only: a role that cannot be suggested can be pasted, so a failure is no news.</summary>
    [EffectMethod]
    public async Task HandleLoadRoles(LoadRolesAction action, IDispatcher dispatcher)
    {
        try
        {
            var jobs = await history.SearchAsync(new JobQuery(JobKind.Backup) { Connections = [action.Connection], Take = JobsToFindRolesIn }, CancellationToken.None);
            dispatcher.Dispatch(new RolesLoadedAction(action.Connection, [.. jobs.Items.Select(job => job.IamRoleArn).OfType<string>().Distinct().Order(StringComparer.Ordinal)]));
        }
        catch (BackupServiceException)
        {
            dispatcher.Dispatch(new RolesLoadedAction(action.Connection, []));
        }
    }

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));

    /// <summary>When nobody knows whether it happened, sending the same again must find out and not do it twice.</summary>
    private static Guid NextAfter(BackupError error, Guid submission) => error.IsOutcomeUnknown ? submission : Guid.NewGuid();
}
