using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Restores;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Security;
using BackupConsole.Shell;
using Fluxor;

namespace BackupConsole.Features.Restore;

/// <summary>Opens the wizard, asks AWS about the recovery point, and starts the restore.</summary>
internal sealed class RestoreEffects(
    RestoreDrafts drafts, IRecoveryPointInventory inventory, IRecoveryPoints points, IRestoreMetadata metadata, IJobs jobs, IState<EstateState> estate, IWritePath writePath,
    CurrentActor currentActor, INotices notices, TimeProvider time)
{
    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    [EffectMethod]
    public async Task HandleOpenRestore(OpenRestoreAction action, IDispatcher dispatcher)
    {
        try
        {
            if (action.DraftId is { } id && await drafts.FindAsync(id) is { } draft && RestoreDrafts.FormOf(draft) is { } form)
            {
                dispatcher.Dispatch(new RestoreOpenedAction(draft.Id, form, draft.SavedAt, []));
                return;
            }

            var begun = action.AgainJobId is { } jobId ? await LikeAsync(new ConnectionId(action.Form.Connection), jobId) : action.Form;
            dispatcher.Dispatch(new RestoreOpenedAction(Guid.NewGuid(), begun, null, await drafts.ListAsync()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new RestoreNotOpenedAction(failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPoints(LoadPointsAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await inventory.SearchAsync(new RecoveryPointQuery(action.Connection, action.VaultName) { Text = action.Text }, CancellationToken.None);
            dispatcher.Dispatch(new PointsLoadedAction(action, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PointsNotLoadedAction(action, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadOrigin(LoadOriginAction action, IDispatcher dispatcher)
    {
        try
        {
            var context = CallContext.Person(action.Connection);
            var point = points.GetAsync(context, action.VaultName, action.RecoveryPointArn, CancellationToken.None);
            var original = metadata.OfRecoveryPointAsync(context, action.VaultName, action.RecoveryPointArn, CancellationToken.None);
            await Task.WhenAll(point, original);
            var origin = new RestoreOrigin(await point, await original);
            var role = BackupRoles.LikeEarlier(estate.Value.Snapshot.Find(action.Connection), origin.Point.IamRoleArn);
            dispatcher.Dispatch(new OriginLoadedAction(origin, role, $"{Guid.NewGuid():N}"[..12], time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new OriginNotLoadedAction(action.RecoveryPointArn, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleSendRestore(SendRestoreAction action, IDispatcher dispatcher)
    {
        if (!_underWay.TryAdd(action.Submission, true))
        {
            return;
        }

        try
        {
            var actor = await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));
            var receipt = await writePath.SendAsync(actor, action.Connection, action.Command, action.Submission, CancellationToken.None);
            var jobId = receipt.Result.RestoreJobId;
            notices.Success("The restore has been started.", new NoticeLink("Follow it", ConsoleUrls.Job(action.Connection, JobKind.Restore, jobId)));
            dispatcher.Dispatch(new RestoreStartedAction(action.Connection, jobId, action.Submission));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(action.Submission, out _);
            dispatcher.Dispatch(new RestoreRefusedAction(failure.Error, action.Submission, failure.Error.IsOutcomeUnknown ? action.Submission : Guid.NewGuid()));
        }
    }

    /// <summary>A form that is filled in like an earlier restore; what may be used only once is made anew.</summary>
    private async Task<RestoreForm> LikeAsync(ConnectionId connection, string jobId)
    {
        var context = CallContext.Person(connection);
        var job = await jobs.GetAsync(context, JobKind.Restore, jobId, CancellationToken.None);
        var sent = await metadata.OfJobAsync(context, jobId, CancellationToken.None);
        var type = RestoreTypes.Named(job.ResourceType);
        return new RestoreForm
        {
            Connection = connection.Value,
            VaultName = job.VaultName ?? string.Empty,
            RecoveryPointArn = job.RecoveryPointArn ?? string.Empty,
            ResourceType = type?.ResourceType ?? string.Empty,
            IamRoleArn = job.IamRoleArn ?? string.Empty,
            Values = type is null ? null : ValuesOf(type, sent),
        };
    }

    private static ImmutableSortedDictionary<string, string> ValuesOf(RestoreType type, ImmutableSortedDictionary<string, string> sent) =>
        sent.Select(entry => (Key: type.KeyNamed(entry.Key), entry.Value)).Where(entry => entry.Key is not null).DistinctBy(entry => entry.Key!.Name).ToImmutableSortedDictionary(
            entry => entry.Key!.Name,
            entry => entry.Key!.Prefill == RestorePrefill.FreshToken ? $"restore-{Guid.NewGuid():N}"[..20] : RestoreValues.ToEntered(entry.Key, entry.Value));
}
