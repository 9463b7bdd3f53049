using BackupConsole.Commands;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Features.Jobs.Detail;
using BackupConsole.Shell;
using BackupConsole.Ui.Values;
using Fluxor;

namespace BackupConsole.Features.Jobs;

internal sealed class JobsEffects(IJobHistory history, IJobs jobs, CopySources sources, IWritePath writePath, INotices notices, TimeProvider time)
{
    [EffectMethod]
    public async Task HandleSearchJobs(SearchJobsAction action, IDispatcher dispatcher)
    {
        try
        {
            // A text is sought once; everything else is counted while the page is read, and the rows wait for neither.
            var counting = string.IsNullOrWhiteSpace(action.Query.Text) ? history.CountAsync(action.Query, CancellationToken.None) : null;
            var page = await history.SearchAsync(action.Query, CancellationToken.None);
            dispatcher.Dispatch(new SearchJobsSucceededAction(action.Query, page, time.GetUtcNow()));
            if (page.HasMore)
            {
                var total = await (counting ?? history.CountAsync(action.Query, CancellationToken.None));
                dispatcher.Dispatch(new JobsCountedAction(action.Query, total));
            }
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new SearchJobsFailedAction(action.Query, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadJob(LoadJobAction action, IDispatcher dispatcher)
    {
        try
        {
            var detail = await ReadAsync(action.Key);
            var source = detail.Job is { Kind: JobKind.Copy } copy ? await sources.JudgeAsync(copy) : Decision.Allowed;
            dispatcher.Dispatch(new LoadJobSucceededAction(action.Key, detail with { Source = source }, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new LoadJobFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleStopJob(StopJobAction action, IDispatcher dispatcher)
    {
        try
        {
            await writePath.SendAsync(action.Actor, action.Job.Connection, new StopBackupJob(action.Job.Id), action.Submission, CancellationToken.None);
            dispatcher.Dispatch(new StopJobSucceededAction(action.Submission));
            notices.Success($"AWS is stopping the backup of {JobNames.Of(action.Job)}.");
        }
        catch (BackupServiceException failure)
        {
            var next = failure.Error.IsOutcomeUnknown ? action.Submission : Guid.NewGuid();
            dispatcher.Dispatch(new StopJobFailedAction(action.Submission, failure.Error, next));
        }
    }

    /// <summary>AWS's word, or what the console remembers when AWS has none.</summary>
    private async Task<JobDetail> ReadAsync(JobKey key)
    {
        try
        {
            return new JobDetail(await jobs.GetAsync(CallContext.Person(key.Connection), key.Kind, key.Id, CancellationToken.None), null);
        }
        catch (BackupServiceException failure)
        {
            var remembered = await history.FindAsync(key.Connection, key.Kind, key.Id, CancellationToken.None);
            return remembered is null ? throw new BackupServiceException(failure.Error, failure) : new JobDetail(remembered, failure.Error);
        }
    }
}
