using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>One resource: AWS's word on it and on its recovery points, the console's memory of its jobs, and the plans that choose it.</summary>
public sealed partial class ProtectedResourcePage
{
    private const string PlansTab = "plans";
    private const string JobsTab = "jobs";
    private const string TagsTab = "tags";
    private const string JsonTab = "json";

    private static readonly IReadOnlyList<Breadcrumb> Crumbs = [new("Protected resources", ConsoleUrls.ProtectedResources)];

    private ResourceKey? _opened;
    private long _jobsVersion = -1;
    private DateTimeOffset? _backedUpAt;
    private ConnectionSnapshot? _covered;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    /// <summary>Takes the rest of the address: ARNs hold slashes.</summary>
    [Parameter]
    public string ResourceArn { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "tab")]
    private string? Tab { get; set; }

    private ResourceKey Key => new(new ConnectionId(ConnectionKey), ResourceArn);

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(Key.Connection);

    /// <summary>The resource as the monitor's inventory has it; null where it is not visible.</summary>
    private InventoryResource? Seen => Snapshot?.Resources.FirstOrDefault(resource => resource.Arn == ResourceArn);

    private bool IsCurrent => State.Value.Key == Key;

    private Load<ProtectedResourceDetail> Resource => IsCurrent ? State.Value.Resource : Ui.Load.NotStarted;

    private Load<ImmutableArray<RecoveryPoint>> Points => IsCurrent ? State.Value.RecoveryPoints : Ui.Load.NotStarted;

    private ImmutableArray<CoveringSelection> Coverage =>
        State.Value.Covered.FirstOrDefault(covered => covered.Estate.Connection.Id == Key.Connection)?.Coverage.OfResource(ResourceArn) ?? [];

    private bool IsSwitchedOff => Seen?.Type is { } type && Snapshot!.OptIn.TryGetValue(type, out var isOn) && !isOn;

    private EstateClock Clock => Snapshot?.Clock ?? EstateClock.Wall(Time.GetUtcNow());

    private DateTimeOffset Now => Clock.At(Time.GetUtcNow());

    private DateTimeOffset? NextRunAt => new PlanRuns(Now).NextOf(Coverage.Select(by => by.Plan));

    private string Title => Seen?.Name ?? Resource.Value?.Resource.ResourceName ?? (Domain.Arns.Arn.TryParse(ResourceArn, out var arn) ? arn.ResourceId : ResourceArn);

    private string Purpose => Snapshot is { } known ? $"{Seen?.Type ?? Resource.Value?.Resource.ResourceType ?? "Resource"} in {known.Connection.Name}" : "Resource";

    private IReadOnlyList<TabItem> TabItems =>
    [
        new("points", "Recovery points", Points.HasValue ? Points.Value.Length : null),
        new(PlansTab, "Plans", Coverage.Length),
        new(JobsTab, "Backup jobs", State.Value.Jobs.Value?.Total),
        new(TagsTab, "Tags", Seen?.Tags.Count),
        new(JsonTab, "JSON"),
    ];

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<EstateChangedAction>(_ => AskWhenMoved());
    }

    protected override void OnParametersSet() => AskWhenMoved();

    /// <summary>AWS again when the inventory has a newer backup, the store again when jobs moved, the selections again when they or the inventory did.</summary>
    private void AskWhenMoved()
    {
        var (isOther, version, backedUpAt) = (_opened != Key, Snapshot?.JobsVersion ?? 0, Seen?.LastBackupAt);
        if (isOther || (_backedUpAt is not null && backedUpAt != _backedUpAt))
        {
            _opened = Key;
            Load();
        }

        _backedUpAt = backedUpAt;
        if (isOther || version != _jobsVersion)
        {
            _jobsVersion = version;
            LoadJobs();
        }

        if (Snapshot is { } snapshot && (_covered is null || !Coverages.AreAlike(_covered, snapshot)))
        {
            _covered = snapshot;
            Dispatcher.Dispatch(new CoverConnectionsAction([snapshot]));
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadResourceAction(Key));

    private void LoadJobs() => Dispatcher.Dispatch(new LoadResourceJobsAction(Key));
}
