using BackupConsole.Domain;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>One vault, as AWS describes it now, with the recovery points that the console knows of.</summary>
public sealed partial class VaultPage
{
    internal const string VaultLockTab = "lock";

    private const string DetailsTab = "details";
    private const string JsonTab = "json";
    private const string PointsTab = "points";
    private const string ResourcesTab = "resources";
    private const string PolicyTab = "policy";
    private const string TopicTab = "notifications";
    private const string TagsTab = "tags";

    private static readonly IReadOnlyList<Breadcrumb> Crumbs = [new("Vaults", ConsoleUrls.Vaults)];

    private VaultKey? _opened;
    private (VaultKey Key, string? Tab) _loadedTab;
    private BackupVault? _listed;

    [Inject]
    private NavigationManager Navigator { get; set; } = null!;

    [Parameter]
    public string ConnectionKey { get; set; } = string.Empty;

    /// <summary>Takes the rest of the address: the name of the automatic EFS vault holds slashes.</summary>
    [Parameter]
    public string Name { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "tab")]
    private string? Tab { get; set; }

    private VaultKey Key => new(new ConnectionId(ConnectionKey), Name);

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(Key.Connection);

    /// <summary>The vault as the monitor's list has it; a change there is a reason to ask AWS again.</summary>
    private BackupVault? Listed => Snapshot?.Vaults.FirstOrDefault(vault => vault.Name == Name);

    private Load<BackupVault> Vault => State.Value.Key == Key ? State.Value.Vault : Ui.Load.NotStarted;

    private VaultEdit? Edit => State.Value.Key == Key ? State.Value.Edit : null;

    private string? AccountId => Vault.HasValue && Arn.TryParse(Vault.Value.Arn, out var arn) ? arn.AccountId : null;

    /// <summary>How old what the tab shows is. The recovery points are the store's and say it themselves: two ages on one screen are one too many.</summary>
    private DateTimeOffset? ShownAsOf => Tab switch
    {
        ResourcesTab => State.Value.Resources.AsOf,
        PolicyTab => State.Value.AccessPolicy.AsOf,
        TopicTab => State.Value.Notifications.AsOf,
        TagsTab => State.Value.Tags.AsOf,
        DetailsTab or VaultLockTab or JsonTab => Vault.AsOf,
        _ => null,
    };

    private Decision CanDelete => Can(ConsoleAction.DeleteBackupVault).And(Vault.HasValue && Vault.Value.NumberOfRecoveryPoints > 0
        ? Decision.Refused($"The vault holds {Vault.Value.NumberOfRecoveryPoints:N0} recovery points; AWS deletes empty vaults only. Empty it first.")
        : Decision.Allowed);

    private EstateClock Clock => Snapshot?.Clock ?? EstateClock.Wall(Time.GetUtcNow());

    private DateTimeOffset Now => Clock.At(Time.GetUtcNow());

    private string Purpose => Snapshot is { } known ? $"Vault in {known.Connection.Name}" : "Vault";

    private bool IsUnknownConnection => Snapshot is null && !Estate.Value.Snapshot.Connections.IsEmpty;

    /// <summary>AWS answers "access denied" for a vault that does not exist, so the two cannot be told apart.</summary>
    private bool IsUnknown => IsUnknownConnection
        || (!Vault.HasValue && Vault.Error is { Kind: BackupErrorKind.AccessDenied or BackupErrorKind.NotFound } && Listed is null);

    private string UnknownText => IsUnknownConnection
        ? $"This console has no connection of the name “{ConnectionKey}”."
        : "There is no vault of this name here, or this connection may not see it: AWS answers the same for both.";

    private IReadOnlyList<TabItem> TabItems =>
    [
        new(PointsTab, "Recovery points", State.Value.RecoveryPoints is { HasValue: true } points && State.Value.Query?.Text is null ? points.Value.Total : null),
        new(ResourcesTab, "Protected resources"),
        new(PolicyTab, "Access policy"),
        new(TopicTab, "Notifications"),
        new(VaultLockTab, "Lock"),
        new(TagsTab, "Tags"),
        new(DetailsTab, "Details"),
        new(JsonTab, "Raw JSON"),
    ];

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<VaultChangedAction>(AfterChange);
        SubscribeToAction<EstateChangedAction>(_ => LoadWhenListMoved());
    }

    protected override void OnParametersSet()
    {
        if (_opened != Key)
        {
            _opened = Key;
            _listed = Listed;
            Cancel();
            Load();
        }

        if (_loadedTab != (Key, Tab))
        {
            _loadedTab = (Key, Tab);
            LoadTab();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadVaultAction(Key));

    private void LoadWhenListMoved()
    {
        if (Listed is { } listed && listed != _listed)
        {
            _listed = listed;
            Load();
        }
    }

    private void LoadTab()
    {
        switch (Tab)
        {
            case ResourcesTab:
                Dispatcher.Dispatch(new LoadVaultResourcesAction(Key));
                break;
            case PolicyTab:
                Dispatcher.Dispatch(new LoadAccessPolicyAction(Key));
                break;
            case TopicTab:
                Dispatcher.Dispatch(new LoadNotificationsAction(Key));
                break;
            case TagsTab:
                Dispatcher.Dispatch(new LoadVaultTagsAction(Key));
                break;
        }
    }

    private Decision Can(ConsoleAction action) => Permissions.Can(Actor, action, Key.Connection);

    private void Open(VaultEditKind kind) => Dispatcher.Dispatch(new OpenVaultEditAction(new VaultEdit(kind, Guid.NewGuid())));

    private void Cancel() => Dispatcher.Dispatch(new CloseVaultEditAction());

    /// <summary>Asks the state and not what is drawn: more clicks may arrive before the first one is.</summary>
    private void Send(BackupCommand<NoResult> command, string done)
    {
        if (Edit is { IsSending: false } edit && Can(command.Action).IsAllowed)
        {
            Dispatcher.Dispatch(new ChangeVaultAction(Key, command, edit.Submission, done));
        }
    }

    private void AfterChange(VaultChangedAction changed)
    {
        if (changed.Key != Key)
        {
            return;
        }

        if (changed.Command is DeleteBackupVault)
        {
            Navigator.NavigateTo(ConsoleUrls.Vaults);
            return;
        }

        Load();
        LoadTab();
    }
}
