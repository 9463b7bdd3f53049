using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>Asks AWS for its templates and for what they say.</summary>
internal sealed class PlanTemplatesEffects(IBackupPlans plans, TimeProvider time)
{
    [EffectMethod]
    public async Task HandleLoadTemplates(LoadTemplatesAction action, IDispatcher dispatcher)
    {
        try
        {
            var context = CallContext.Person(action.Connection);
            var listed = await plans.ListTemplatesAsync(context, CancellationToken.None);
            ImmutableArray<PlanTemplate> templates = [.. await Task.WhenAll(listed.Select(template => ReadAsync(context, template)))];
            dispatcher.Dispatch(new TemplatesLoadedAction(action.Connection, templates, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new TemplatesLoadFailedAction(action.Connection, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadTemplate(LoadTemplateAction action, IDispatcher dispatcher)
    {
        try
        {
            var plan = await plans.GetTemplateAsync(CallContext.Person(action.Key.Connection), action.Key.Id, CancellationToken.None);
            dispatcher.Dispatch(new TemplateLoadedAction(action.Key, plan, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new TemplateLoadFailedAction(action.Key, failure.Error));
        }
    }

    private async Task<PlanTemplate> ReadAsync(CallContext context, BackupPlanTemplate template) =>
        new(template, await plans.GetTemplateAsync(context, template.Id, CancellationToken.None));
}
