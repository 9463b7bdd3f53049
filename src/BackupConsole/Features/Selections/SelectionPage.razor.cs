using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Selections;

/// <summary>One selection, as AWS gives it now, and what it chooses among the resources that the console sees.</summary>
public sealed partial class SelectionPage
{
    private const string LinesTab = "lines";
    private const string JsonTab = "json";
    private const int MostListed = 20;

    private static readonly IReadOnlyList<TabItem> TabItems = [new("resources", "Resources"), new(LinesTab, "Lines"), new(JsonTab, "JSON")];

    private SelectionKey? _opened;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    [Parameter]
    public string PlanId { get; set; } = string.Empty;

    [Parameter]
    public string SelectionId { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "tab")]
    private string? Tab { get; set; }

    private SelectionKey Key => new(new ConnectionId(ConnectionKey), PlanId, SelectionId);

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(Key.Connection);

    private BackupPlan? Plan => Snapshot?.Plans.FirstOrDefault(plan => plan.Id == PlanId);

    private Load<BackupSelection> Selection => State.Value.Key == Key ? State.Value.Selection : Ui.Load.NotStarted;

    private string Title => Selection.Value?.Name ?? "Selection";

    private IReadOnlyList<Breadcrumb> Crumbs => [new("Plans", ConsoleUrls.Plans), new(Plan?.Name ?? "Plan", ConsoleUrls.Plan(Key.Connection, PlanId))];

    private Decision EditDecision => DecisionFor(ConsoleAction.ReplaceBackupSelection);

    private Decision DeleteDecision => DecisionFor(ConsoleAction.DeleteBackupSelection);

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<SelectionDeletedAction>(deleted => Navigation.NavigateTo(ConsoleUrls.Plan(deleted.Key.Connection, deleted.Key.PlanId)));
    }

    protected override void OnParametersSet()
    {
        if (_opened != Key)
        {
            _opened = Key;
            Load();
        }
    }

    private Decision DecisionFor(ConsoleAction action) => Permissions.Can(Actor, action, Key.Connection)
        .And(Plan?.Changeable ?? Decision.Allowed)
        .And(Selection.HasValue ? Decision.Allowed : Decision.Refused("The selection has not been read."));

    private void Load() => Dispatcher.Dispatch(new LoadSelectionAction(Key));

    private void AskToDelete()
    {
        if (DeleteDecision.IsAllowed)
        {
            Dispatcher.Dispatch(new OpenDeletionAction(Key, Guid.NewGuid()));
        }
    }

    private void Delete()
    {
        if (DeleteDecision.IsAllowed && State.Value.Deletion is { IsSending: false } deletion)
        {
            Dispatcher.Dispatch(new DeleteSelectionAction(Key, deletion.Submission));
        }
    }
}
