using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>One plan, as AWS has it now.</summary>
public sealed partial class PlanPage
{
    private const string SelectionsTab = "selections";
    private const string VersionsTab = "versions";
    private const string JobsTab = "jobs";
    private const string TagsTab = "tags";
    private const string DetailsTab = "details";
    private const string JsonTab = "json";

    private static readonly IReadOnlyList<Breadcrumb> Crumbs = [new("Plans", ConsoleUrls.Plans)];

    private PlanKey? _opened;
    private string? _seenVersion;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    /// <summary>Takes the rest of the address: the id of a managed plan holds slashes.</summary>
    [Parameter]
    public string Id { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "tab")]
    private string? Tab { get; set; }

    [SupplyParameterFromQuery(Name = ConsoleUrls.RuleParameter)]
    private string? Named { get; set; }

    private PlanKey Key => new(new ConnectionId(ConnectionKey), Id);

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(Key.Connection);

    /// <summary>The plan as the monitor's list has it, with its selections; null for a deleted one, and until the list has been read.</summary>
    private BackupPlan? Listed => Snapshot?.Plans.FirstOrDefault(plan => plan.Id == Id);

    /// <summary>How many it has; null while that is not known.</summary>
    private int? KnownSelections => Listed is { SelectionsError: null } listed ? listed.Selections.Length : null;

    private Load<BackupPlan> Plan => State.Value.Key == Key ? State.Value.Plan : Ui.Load.NotStarted;

    private EstateClock Clock => Snapshot?.Clock ?? EstateClock.Wall(Time.GetUtcNow());

    private string Title => Plan.HasValue ? Plan.Value.Name : Listed?.Name ?? "Plan";

    private string Purpose => Snapshot is { } known ? $"Backup plan in {known.Connection.Name}" : "Backup plan";

    private bool IsUnknownConnection => Snapshot is null && !Estate.Value.Snapshot.Connections.IsEmpty;

    private bool IsUnknown => IsUnknownConnection || (!Plan.HasValue && Plan.Error is { Kind: BackupErrorKind.NotFound });

    private string UnknownText => IsUnknownConnection
        ? $"This console has no connection of the name “{ConnectionKey}”."
        : "There is no plan of this id here.";

    private Decision DeleteDecision => Plan is { HasValue: true, Value.Changeable: { IsAllowed: false } managed } ? managed : Permissions.Can(Actor, ConsoleAction.DeleteBackupPlan, Key.Connection);

    private Decision EditDecision => Plan is { HasValue: true, Value.Changeable: { IsAllowed: false } managed } ? managed : Permissions.Can(Actor, ConsoleAction.UpdateBackupPlan, Key.Connection);

    private IReadOnlyList<TabItem> TabItems =>
    [
        new("rules", "Rules", Plan.HasValue ? Plan.Value.Rules.Length : null),
        new(SelectionsTab, "Selections", KnownSelections),
        new(VersionsTab, "Versions", State.Value.Versions is { HasValue: true } versions ? versions.Value.Length : null),
        new(JobsTab, "Recent jobs"),
        new(TagsTab, "Tags", State.Value.Tags is { HasValue: true } tags ? tags.Value.Count : null),
        new(DetailsTab, "Details"),
        new(JsonTab, "JSON"),
    ];

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<EstateChangedAction>(_ => LoadWhenListMoved());
    }

    protected override void OnParametersSet()
    {
        if (_opened != Key)
        {
            _opened = Key;
            _seenVersion = Listed?.VersionId;
            Load();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadPlanAction(Key));

    private void LoadWhenListMoved()
    {
        if (Listed is { } listed && listed.VersionId != _seenVersion)
        {
            _seenVersion = listed.VersionId;
            Load();
        }
    }

    private void Edit() => Navigation.NavigateTo(ConsoleUrls.EditPlan(Key.Connection, Id));

    private void AskToDelete()
    {
        if (DeleteDecision.IsAllowed && Plan.HasValue)
        {
            Dispatcher.Dispatch(new OpenPlanDeletionAction(Key, Plan.Value, Guid.NewGuid()));
        }
    }

    /// <summary>Asks the state and not what was drawn: more clicks may arrive before the first one is.</summary>
    private void Delete()
    {
        if (DeleteDecision.IsAllowed && State.Value.Deletion is { IsSending: false, Selections: not null } deletion)
        {
            Dispatcher.Dispatch(new DeletePlanAction(Key, deletion));
        }
    }
}
