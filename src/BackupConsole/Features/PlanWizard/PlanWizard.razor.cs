using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Schedules;
using BackupConsole.Ui.Wizards;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Makes a plan, or a new version of one, step by step.</summary>
public sealed partial class PlanWizard
{
    internal const string DraftParameter = "draft";

    /// <summary>Which rule the step of the rules shows, from 0.</summary>
    internal const string RuleParameter = "rule";

    private readonly OtherRules _others = new();
    private bool _isOpened;
    private string? _openedDraft;
    private (PlanForm? Form, EstateSnapshot? Estate, PlanReading? Reading) _read;

    [Parameter]
    public string? Draft { get; set; }

    [Parameter]
    public string? ConnectionKey { get; set; }

    /// <summary>The plan to edit; null makes a new one.</summary>
    [Parameter]
    public string? PlanId { get; set; }

    /// <summary>The plan that a new one is copied from.</summary>
    [Parameter]
    public string? CopyOf { get; set; }

    /// <summary>The template that a new plan begins from.</summary>
    [Parameter]
    public string? Template { get; set; }

    [Parameter]
    public string? Step { get; set; }

    [Parameter]
    public int? Rule { get; set; }

    /// <summary>The state that a draw, or the answer to an event, began with: an effect may go on meanwhile.</summary>
    private PlanWizardState Seen { get; set; } = new();

    private EstateSnapshot Snapshot => Estate.Value.Snapshot;

    private ConnectionSnapshot? Connection => Seen.Form is { } form ? Snapshot.Connections.FirstOrDefault(known => known.Connection.Id.Value == form.Connection) : null;

    /// <summary>Worked out once for each form and snapshot, however often the page is drawn.</summary>
    private PlanReading? Reading
    {
        get
        {
            if (Seen.Form is { } form && (!ReferenceEquals(_read.Form, form) || !ReferenceEquals(_read.Estate, Snapshot)))
            {
                _read = (form, Snapshot, PlanFormReader.Read(form, Connection));
            }

            return _read.Reading;
        }
    }

    private string Title => PlanId is null ? "New backup plan" : Seen.Form?.Base is { } plan ? $"Edit {plan.Name}" : "Edit a backup plan";

    private ImmutableArray<WizardStep> Steps => PlanSteps.Of(Seen, Reading!);

    private string StepKey => WizardShell.CurrentOf(Steps, Step).Key;

    private ImmutableArray<Problem> ShownProblems => PlanProblems.Shown(Seen, Reading!);

    /// <summary>Those of the step; of other rules only where they are.</summary>
    private ImmutableArray<Problem> SummaryProblems => PlanProblems.Summary(ShownProblems, StepKey, RuleIndex, Seen.Form!);

    private int RuleIndex => Math.Clamp(Rule ?? 0, 0, Math.Max(0, Seen.Form!.Rules.Length - 1));

    private RuleForm? ShownRule => Seen.Form is { Rules.IsEmpty: false } form ? form.Rules[RuleIndex] : null;

    private DateTimeOffset Now => Connection?.Clock.At(Time.GetUtcNow()) ?? Time.GetUtcNow();

    private TimelineRule Own => new("This rule", ShownRule!.Schedule, ShownRule.TimeZone.Trim());

    private ImmutableArray<TimelineRule> Others => _others.Of(Connection?.Plans ?? [], PlanId);

    private string? NextText => StepKey == PlanSteps.Review ? PlanSteps.SendText(PlanId is null, Seen.IsSending) : null;

    private Decision Decision => StepKey == PlanSteps.Review
        ? Permissions.Can(Actor, PlanId is null ? ConsoleAction.CreateBackupPlan : ConsoleAction.UpdateBackupPlan, Connection?.Connection.Id ?? new ConnectionId(string.Empty))
        : Decision.Allowed;

    private string CancelHref => PlanId is { } id && ConnectionKey is { } key ? ConsoleUrls.Plan(new ConnectionId(key), id) : ConsoleUrls.Plans;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<PlanDraftSavedAction>(saved => ShowDraftInUrl(saved.DraftId));
        SubscribeToAction<WizardOpenedAction>(_ => OnOpened());
        SubscribeToAction<PlanStartedAction>(_ => GoTo(PlanSteps.Plan));
        SubscribeToAction<EstateChangedAction>(_ => LoadTemplates());
    }

    /// <summary>Opens what the address names. The page itself writes the draft and the step into the address: that opens nothing.</summary>
    protected override void OnParametersSet()
    {
        Look();
        var isOurs = _isOpened && (Draft == _openedDraft || Draft == Seen.DraftId.ToString());
        _openedDraft = Draft;
        if (!isOurs)
        {
            Open();
        }
    }

    private void Open()
    {
        _isOpened = true;
        Dispatcher.Dispatch(new OpenWizardAction(Guid.TryParse(Draft, out var id) ? id : null, ConnectionKey is null ? null : new ConnectionId(ConnectionKey), PlanId, CopyOf, Template));
    }

    private void Look() => Seen = State.Value;

    private void OnOpened()
    {
        Look();
        // A draft that was sent or deleted is not in the store: its id must not be used again.
        if (Draft is not null && Draft != Seen.DraftId.ToString())
        {
            _openedDraft = null;
            Url.Set((DraftParameter, null));
        }

        LoadTemplates();
    }

    private void LoadTemplates()
    {
        Look();
        if (Seen.Form is { IsNew: true } && Connection?.Connection.Id is { } id && Seen.TemplatesOf != id)
        {
            Dispatcher.Dispatch(new LoadTemplatesAction(id));
        }
    }

    private void Change(PlanChange change)
    {
        Look();
        if (Seen.Form is { } form)
        {
            Dispatcher.Dispatch(new ChangePlanAction(change.Apply(form), change.Field));
            if (change.Field == PlanFieldNames.Connection)
            {
                LoadTemplates();
            }
        }
    }

    private void Leave(string field) => Dispatcher.Dispatch(new LeavePlanFieldAction(field));

    private void SelectRule(int index) => Url.Set((RuleParameter, index == 0 ? null : index.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private void GoTo(string step) => Url.Go((WizardShell.StepParameter, step), (RuleParameter, null));

    /// <summary>Asked again here and not only in the markup: more clicks may arrive before the first one is drawn.</summary>
    private void Next()
    {
        Look();
        if (Seen is not { IsSending: false, IsStarting: false, Done: null, Form: { } form } || Reading is not { } reading)
        {
            return;
        }

        var (step, steps) = (StepKey, Steps);
        var isInVain = step == PlanSteps.Review ? !reading.IsReady : reading.Problems.Any(problem => PlanSteps.Of(problem) == step);
        Dispatcher.Dispatch(new PassStepAction(step, isInVain));
        if (isInVain)
        {
            ShowFirstProblem(step, reading);
        }
        else if (step == PlanSteps.Review)
        {
            Send(form, reading);
        }
        else if (step == PlanSteps.Start && form.StartedFrom != form.StartKey && Connection is { } connection)
        {
            Dispatcher.Dispatch(new StartPlanAction(connection.Connection.Id, form));
        }
        else
        {
            GoTo(steps[steps.TakeWhile(known => known.Key != step).Count() + 1].Key);
        }
    }

    /// <summary>At the end of the wizard the first step that needs a change; among the rules the first one that does.</summary>
    private void ShowFirstProblem(string step, PlanReading reading)
    {
        var first = step == PlanSteps.Review ? PlanSteps.Of(reading.Problems[0]) : step;
        if (first == PlanSteps.Rules && PlanProblems.FirstRule(reading.Problems) is { } rule && !PlanProblems.IsOfRule(reading.Problems, RuleIndex))
        {
            Url.Go((WizardShell.StepParameter, first), (RuleParameter, rule.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
        else if (first != step)
        {
            GoTo(first);
        }
    }

    private void Send(PlanForm form, PlanReading reading)
    {
        if (!Decision.IsAllowed || Connection is not { } connection)
        {
            return;
        }

        var (place, submission) = (connection.Connection.Id, Seen.DraftId);
        Dispatcher.Dispatch(PlanCommand.Of(form, reading.Plan) switch
        {
            UpdateBackupPlan update => new UpdatePlanAction(place, update, submission),
            CreateBackupPlan create => new CreatePlanAction(place, create, submission) as object,
            var other => throw new NotSupportedException($"The wizard does not send {other.GetType().Name}."),
        });
    }

    private string HrefOf(Draft draft) => Url.With((DraftParameter, draft.Id.ToString()), (WizardShell.StepParameter, null), (RuleParameter, null));

    private void ShowDraftInUrl(Guid draftId)
    {
        Look();
        var text = draftId.ToString();
        if (draftId == Seen.DraftId && Draft != text && Seen.Done is null)
        {
            Url.Set((DraftParameter, text));
        }
    }
}
