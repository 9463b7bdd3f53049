using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Selections;

/// <summary>Adds a selection to a plan, or replaces one; beside the form stands what it would choose now.</summary>
public sealed partial class SelectionFormPage
{
    private const string DraftParameter = "draft";

    private SelectionKey? _opened;
    private string? _openedDraft;
    private (SelectionForm? Form, BackupPlan? Plan, SelectionReading? Reading) _read;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    [Parameter]
    public string PlanId { get; set; } = string.Empty;

    /// <summary>The id of the selection to replace; absent makes a new one.</summary>
    [SupplyParameterFromQuery(Name = ConsoleUrls.ReplacesParameter)]
    private string? Replaces { get; set; }

    [SupplyParameterFromQuery(Name = DraftParameter)]
    private string? Draft { get; set; }

    private SelectionKey Key => new(new ConnectionId(ConnectionKey), PlanId, string.IsNullOrEmpty(Replaces) ? null : Replaces);

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(Key.Connection);

    private BackupPlan? Plan => Snapshot?.Plans.FirstOrDefault(plan => plan.Id == PlanId);

    private string PlanHref => ConsoleUrls.Plan(Key.Connection, PlanId);

    private IReadOnlyList<Breadcrumb> Crumbs => [new("Plans", ConsoleUrls.Plans), new(Plan?.Name ?? "Plan", PlanHref)];

    private string Title => Key.SelectionId is null ? "Add a selection" : "Edit a selection";

    private string SubmitText => (Key.SelectionId, State.Value.IsSending) switch
    {
        (null, false) => "Add selection",
        (null, true) => "Adding…",
        (_, false) => "Replace selection",
        (_, true) => "Replacing…",
    };

    /// <summary>Worked out once for each form and plan, however often the page is drawn.</summary>
    private SelectionReading? Reading
    {
        get
        {
            if (State.Value.Form is { } form && (!ReferenceEquals(_read.Form, form) || !ReferenceEquals(_read.Plan, Plan)))
            {
                _read = (form, Plan, SelectionReader.Read(form, Plan));
            }

            return _read.Reading;
        }
    }

    /// <summary>None before somebody could have known better.</summary>
    private ImmutableArray<Problem> ShownProblems => Reading is { } reading && State.Value is { Form: { } form } state
        ?
        [
            .. reading.Problems.Where(problem => state.Attempt > 0 || state.Touched.Contains(problem.Field) || !SelectionReader.IsMissing(form, problem.Field)),
            .. state.Refusal?.Problems.Select(SelectionFields.Place) ?? [],
        ]
        : [];

    private IReadOnlyCollection<string> Roles => SelectionRoles.Of(Snapshot, PlanId);

    private Decision Decision => Permissions.Can(Actor, Key.SelectionId is null ? ConsoleAction.CreateBackupSelection : ConsoleAction.ReplaceBackupSelection, Key.Connection)
        .And(Plan?.Changeable ?? Decision.Allowed);

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<SelectionDraftSavedAction>(saved => ShowDraftInUrl(saved.DraftId));
        SubscribeToAction<SelectionSentAction>(sent => Navigation.NavigateTo(ConsoleUrls.Selection(sent.Key.Connection, sent.Key.PlanId, sent.Key.SelectionId!)));
    }

    /// <summary>Opens what the address names. The page itself writes the draft into the address: that opens nothing.</summary>
    protected override void OnParametersSet()
    {
        var isOurs = _opened == Key && (Draft == _openedDraft || Draft == State.Value.DraftId.ToString());
        _openedDraft = Draft;
        if (!isOurs)
        {
            Open();
        }
    }

    private void Open()
    {
        _opened = Key;
        Dispatcher.Dispatch(new OpenSelectionFormAction(Guid.TryParse(Draft, out var id) ? id : null, Key));
    }

    private string DraftHref(Draft draft) => $"{ConsoleUrls.NewSelection(Key.Connection, PlanId, Key.SelectionId)}{(Key.SelectionId is null ? '?' : '&')}{DraftParameter}={draft.Id}";

    private void Change(string field, Func<SelectionForm, SelectionForm> apply)
    {
        if (State.Value.Form is { } form)
        {
            Dispatcher.Dispatch(new ChangeSelectionFormAction(apply(form), field));
        }
    }

    private void Leave(string field) => Dispatcher.Dispatch(new LeaveSelectionFieldAction(field));

    private void ChangeTags(ImmutableArray<KeyValuePair<string, string>> tags) => Change(SelectionFields.ListOfTags, form => form with { ListOfTags = tags });

    private void ChangeConditions(ImmutableArray<TagCondition> conditions) => Change(SelectionFields.Conditions, form => form with { Conditions = conditions });

    /// <summary>Asked again here and not only in the markup: more clicks may arrive before the first one is drawn.</summary>
    private void Send()
    {
        var state = State.Value;
        if (!Decision.IsAllowed || state.IsSending || state.IsDone || Reading is not { } reading)
        {
            return;
        }

        Dispatcher.Dispatch(reading.Command is { } command ? new SendSelectionAction(Key, command, state.DraftId) : new SendSelectionInVainAction() as object);
    }

    private void ShowDraftInUrl(Guid draftId)
    {
        var text = draftId.ToString();
        if (draftId == State.Value.DraftId && Draft != text && !State.Value.IsDone)
        {
            Url.Set((DraftParameter, text));
        }
    }
}
