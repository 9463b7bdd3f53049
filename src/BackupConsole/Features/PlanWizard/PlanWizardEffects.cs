using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Security;
using Fluxor;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Begins a plan from what it is begun from, sends it, and reads what somebody else made of it meanwhile.</summary>
internal sealed class PlanWizardEffects(IWritePath writePath, CurrentActor currentActor, IBackupPlans plans)
{
    private const int LongestName = 50;
    private const string CopySuffix = "-copy";

    // Ten clicks are ten actions; only the first of a submission goes on.
    private readonly ConcurrentDictionary<Guid, bool> _underWay = new();

    /// <summary>Templates are one way to begin among four: without them the others stay, so a failure is no news.</summary>
    [EffectMethod]
    public async Task HandleLoadTemplates(LoadTemplatesAction action, IDispatcher dispatcher)
    {
        try
        {
            dispatcher.Dispatch(new TemplatesLoadedAction(action.Connection, await plans.ListTemplatesAsync(CallContext.Person(action.Connection), CancellationToken.None)));
        }
        catch (BackupServiceException)
        {
            dispatcher.Dispatch(new TemplatesLoadedAction(action.Connection, []));
        }
    }

    [EffectMethod]
    public async Task HandleStartPlan(StartPlanAction action, IDispatcher dispatcher)
    {
        try
        {
            dispatcher.Dispatch(new PlanStartedAction(await BeginAsync(action) with { StartedFrom = action.Form.StartKey }));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanNotStartedAction(failure.Error, FieldOf(action.Form.Start)));
        }
    }

    [EffectMethod]
    public Task HandleCreatePlan(CreatePlanAction action, IDispatcher dispatcher) => SendAsync(action.Submission, dispatcher, async actor =>
    {
        var receipt = await writePath.SendAsync(actor, action.Connection, action.Command, action.Submission, CancellationToken.None);
        return new SavedPlan(action.Connection, receipt.Result.PlanId, action.Command.Plan.Name, IsNew: true, null);
    });

    [EffectMethod]
    public Task HandleUpdatePlan(UpdatePlanAction action, IDispatcher dispatcher) => SendAsync(action.Submission, dispatcher, async actor =>
    {
        var receipt = await writePath.SendAsync(actor, action.Connection, action.Command, action.Submission, CancellationToken.None);
        return new SavedPlan(action.Connection, receipt.Result.PlanId, action.Command.Plan.Name, IsNew: false, receipt.Result.OverwrittenVersionId);
    }, async error =>
    {
        if (error.Kind == BackupErrorKind.Conflict)
        {
            dispatcher.Dispatch(new TheirVersionLoadedAction(await plans.GetAsync(CallContext.Person(action.Connection), action.Command.PlanId, CancellationToken.None)));
        }
    });

    private async Task<PlanForm> BeginAsync(StartPlanAction action)
    {
        var (form, context) = (action.Form, CallContext.Person(action.Connection));
        return form.Start switch
        {
            PlanStart.Template => form.With(WithoutIds(await plans.GetTemplateAsync(context, form.Template, CancellationToken.None))),
            PlanStart.Json => form.With(WithoutIds(await plans.ReadJsonAsync(context, form.Json, CancellationToken.None))),
            PlanStart.Copy => form.With(CopyOf(WithoutIds((await plans.GetAsync(context, form.CopyOf, CancellationToken.None)).ToBody()))),
            _ => form.Rules.IsEmpty ? form with { Rules = [new RuleForm()] } : form,
        };
    }

    private async Task SendAsync(Guid submission, IDispatcher dispatcher, Func<Actor, Task<SavedPlan>> send, Func<BackupError, Task>? explain = null)
    {
        if (!_underWay.TryAdd(submission, true))
        {
            return;
        }

        try
        {
            dispatcher.Dispatch(new PlanSavedAction(await send(await ActorAsync()), submission));
        }
        catch (BackupServiceException failure)
        {
            _underWay.TryRemove(submission, out _);
            dispatcher.Dispatch(new PlanNotSavedAction(failure.Error, submission, failure.Error.IsOutcomeUnknown ? submission : Guid.NewGuid()));
            await ExplainAsync(failure.Error, explain, dispatcher);
        }
    }

    private static async Task ExplainAsync(BackupError error, Func<BackupError, Task>? explain, IDispatcher dispatcher)
    {
        try
        {
            await (explain?.Invoke(error) ?? Task.CompletedTask);
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanNotStartedAction(failure.Error, string.Empty));
        }
    }

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() ?? throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));

    /// <summary>Ids say which rule of this plan it was before; here they are another plan's.</summary>
    private static BackupPlanBody WithoutIds(BackupPlanBody plan) => plan with { Rules = [.. plan.Rules.Select(rule => rule with { Id = string.Empty })] };

    private static BackupPlanBody CopyOf(BackupPlanBody plan) =>
        plan with { Name = plan.Name[..Math.Min(plan.Name.Length, LongestName - CopySuffix.Length)] + CopySuffix };

    private static string FieldOf(PlanStart start) => start switch
    {
        PlanStart.Template => PlanFieldNames.Template,
        PlanStart.Json => PlanFieldNames.Json,
        PlanStart.Copy => PlanFieldNames.CopyOf,
        _ => string.Empty,
    };
}
