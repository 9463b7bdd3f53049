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
    private const string DetailsTab = "details";
    private const string JsonTab = "json";

    private static readonly IReadOnlyList<Breadcrumb> Crumbs = [new("Vaults", ConsoleUrls.Vaults)];

    private VaultKey? _opened;
    private BackupVault? _listed;

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
        new("points", "Recovery points", State.Value.RecoveryPoints is { HasValue: true } points && State.Value.Query?.Text is null ? points.Value.Total : null),
        new(DetailsTab, "Details"),
        new(JsonTab, "Raw JSON"),
    ];

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<VaultLoadedAction>(_ => LoadTagsOnce());
        SubscribeToAction<EstateChangedAction>(_ => LoadWhenListMoved());
    }

    protected override void OnParametersSet()
    {
        if (_opened != Key)
        {
            _opened = Key;
            _listed = Listed;
            Load();
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

    private void LoadTagsOnce()
    {
        if (State.Value.Key == Key && State.Value.Tags.Phase == LoadPhase.NotStarted)
        {
            LoadTags();
        }
    }

    private void LoadTags()
    {
        if (Vault.HasValue)
        {
            Dispatcher.Dispatch(new LoadVaultTagsAction(Key, Vault.Value.Arn));
        }
    }
}
