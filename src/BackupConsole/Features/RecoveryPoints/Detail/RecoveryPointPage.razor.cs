using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Tags;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.RecoveryPoints.Detail;

public sealed partial class RecoveryPointPage
{
    private const string JobsTab = "jobs";

    private const string MetadataTab = "metadata";

    private const string TagsTab = "tags";

    private const string JsonTab = "json";

    private static readonly TabItem[] TabItems = [new("details", "Details"), new(JobsTab, "Copies and restores"), new(MetadataTab, "Restore metadata"), new(TagsTab, "Tags"), new(JsonTab, "Raw JSON")];

    private PointKey _key;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    [Parameter]
    public string Vault { get; set; } = string.Empty;

    [Parameter]
    public string Arn { get; set; } = string.Empty;

    /// <summary>The copy job that is to be run again; null when none is.</summary>
    [SupplyParameterFromQuery(Name = ConsoleUrls.AgainParameter)]
    private string? Again { get; set; }

    private EstateClock Clock => Estate.Value.Snapshot.Find(_key.Connection)?.Clock ?? EstateClock.Wall(Time.GetUtcNow());

    private DateTimeOffset Now => Clock.At(Time.GetUtcNow());

    private RecoveryPoint? Shown => State.Value is { Opened: { } opened, Detail: { HasValue: true, Value: var point } } && opened == _key ? point : null;

    private string Title => Shown?.ResourceName is { Length: > 0 } name ? name : Shown?.ResourceArn ?? "Recovery point";

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
        SubscribeToAction<BulkQueuedAction>(action => _ = InvokeAsync(() => Navigation.NavigateTo(ConsoleUrls.Operation(action.Operations[0]))));
    }

    protected override void OnParametersSet()
    {
        // A slash within a segment reaches the page as it was escaped.
        var key = new PointKey(new ConnectionId(ConnectionKey), Uri.UnescapeDataString(Vault), Uri.UnescapeDataString(Arn));
        if (key != _key)
        {
            _key = key;
            if (Connections.Find(_key.Connection) is not null)
            {
                Load();
                LoadTags();
                LoadMetadata();
                CopyAgain();
            }
        }
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        await base.DisposeAsyncCore(disposing);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(StateHasChanged);

    private void Load() => Dispatcher.Dispatch(new LoadPointAction(_key));

    private void LoadTags() => Dispatcher.Dispatch(new LoadPointTagsAction(_key));

    private void LoadMetadata() => Dispatcher.Dispatch(new LoadPointMetadataAction(_key));

    /// <summary>Legal holds are read when the dialog opens.</summary>
    private Decision DecisionOn(BulkAction action, RecoveryPoint point)
    {
        var vault = Estate.Value.Snapshot.Find(_key.Connection)?.Vaults.FirstOrDefault(vault => vault.Name == _key.VaultName);
        return Permissions.Can(Actor, BulkPlan.RightFor(action), _key.Connection).And(action switch
        {
            BulkAction.Delete or BulkAction.EmptyVault => RecoveryPointRules.CanDelete(point, vault, isHeld: false),
            BulkAction.ChangeLifecycle => RecoveryPointRules.CanChangeLifecycle(point, vault, isHeld: false),
            BulkAction.Copy => RecoveryPointRules.CanCopy(point, Now),
            BulkAction.Disassociate => RecoveryPointRules.CanDisassociate(point, vault, isHeld: false),
            BulkAction.AddTags or BulkAction.RemoveTags => RecoveryPointRules.CanTag(point),
        });
    }

    private Decision TagDecision(RecoveryPoint point) => Permissions.Can(Actor, ConsoleAction.ChangeTags, _key.Connection).And(RecoveryPointRules.CanTag(point));

    /// <summary>Asks the state and not what is drawn: more clicks may arrive before the first one is.</summary>
    private void SaveTags(RecoveryPoint point, TagsChange change)
    {
        if (TagDecision(point).IsAllowed && State.Value.TagsEdit is { IsSending: false } edit)
        {
            Dispatcher.Dispatch(new ChangePointTagsAction(_key, new ChangeTags(point.Arn, change.ToSet, change.ToRemove), edit.Submission));
        }
    }

    private void CopyAgain()
    {
        if (Again is { } copyJobId)
        {
            Dispatcher.Dispatch(new PrepareCopyAgainAction(Guid.NewGuid(), _key, copyJobId));
        }
    }

    private void Prepare(BulkAction action)
    {
        if (State.Value.Bulk is null)
        {
            Dispatcher.Dispatch(new PrepareBulkAction(action, Guid.NewGuid(), new RecoveryPointQuery(_key.Connection, _key.VaultName), PickedPoints.None with { Points = [_key] }));
        }
    }
}
