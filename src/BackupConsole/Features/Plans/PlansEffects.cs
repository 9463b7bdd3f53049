using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.Plans;

/// <summary>Asks AWS about one plan, and the store for its jobs.</summary>
internal sealed class PlansEffects(IBackupPlans plans, ITags tags, IJobHistory history, TimeProvider time)
{
    /// <summary>As many as AWS previews.</summary>
    private const int MostRuns = 10;

    [EffectMethod]
    public async Task HandleLoadDeletedPlans(LoadDeletedPlansAction action, IDispatcher dispatcher)
    {
        try
        {
            var deleted = await Task.WhenAll(action.Scope.Ids.Select(id => DeletedPlans.ReadAsync(plans, id, CancellationToken.None)));
            dispatcher.Dispatch(new DeletedPlansLoadedAction(action.Scope, [.. deleted.SelectMany(found => found)], time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new DeletedPlansLoadFailedAction(action.Scope, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPlan(LoadPlanAction action, IDispatcher dispatcher)
    {
        try
        {
            var plan = await plans.GetWithRunsAsync(CallContext.Person(action.Key.Connection), action.Key.Id, MostRuns, CancellationToken.None);
            dispatcher.Dispatch(new PlanLoadedAction(action.Key, plan, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPlanVersions(LoadPlanVersionsAction action, IDispatcher dispatcher)
    {
        try
        {
            var versions = await plans.ListVersionsAsync(CallContext.Person(action.Key.Connection), action.Key.Id, CancellationToken.None);
            dispatcher.Dispatch(new PlanVersionsLoadedAction(action.Key, versions, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanVersionsLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleCompareVersions(CompareVersionsAction action, IDispatcher dispatcher)
    {
        try
        {
            var versions = await Task.WhenAll(new[] { action.FromVersionId, action.ToVersionId }
                .Select(version => plans.GetVersionAsync(CallContext.Person(action.Key.Connection), action.Key.Id, version, CancellationToken.None)));
            dispatcher.Dispatch(new VersionsComparedAction(action, new PlanComparison(versions[0], versions[1]), time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new VersionComparisonFailedAction(action, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPlanTags(LoadPlanTagsAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await tags.ListAsync(CallContext.Person(action.Key.Connection), action.PlanArn, CancellationToken.None);
            dispatcher.Dispatch(new PlanTagsLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanTagsLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleSearchPlanJobs(SearchPlanJobsAction action, IDispatcher dispatcher)
    {
        try
        {
            var page = await history.SearchAsync(action.Query, CancellationToken.None);
            dispatcher.Dispatch(new PlanJobsFoundAction(action.Query, page, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanJobSearchFailedAction(action.Query, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPlanTemplate(LoadPlanTemplateAction action, IDispatcher dispatcher)
    {
        try
        {
            var json = await plans.ExportAsync(CallContext.Person(action.Key.Connection), action.Key.Id, CancellationToken.None);
            dispatcher.Dispatch(new PlanTemplateLoadedAction(action.Key, json, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanTemplateLoadFailedAction(action.Key, failure.Error));
        }
    }
}
