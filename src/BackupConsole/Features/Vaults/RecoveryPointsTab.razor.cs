using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;
using Fluxor;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.Vaults;

/// <summary>The recovery points of a vault: filtered, sorted and paged by the database, and asked for again when the monitor has stored new ones.</summary>
public sealed partial class RecoveryPointsTab
{
    private readonly RowKeys<string> _rows = new();
    private VaultFilter? _asked;
    private long _version = -1;
    private (ConnectionId, string) _vault;

    [Inject]
    private IState<VaultsState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private UrlState Url { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required string VaultName { get; set; }

    /// <summary>Null while nothing is known of the connection.</summary>
    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Estate { get; set; }

    private VaultFilter Filter { get; set; } = new();

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override void OnParametersSet() => AskWhenMoved();

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        await base.DisposeAsyncCore(disposing);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(() =>
    {
        AskWhenMoved();
        StateHasChanged();
    });

    private void AskWhenMoved()
    {
        Filter = VaultFilter.Of(Url);
        var (vault, version) = ((Connection, VaultName), Estate?.RecoveryPointsVersion ?? 0);
        if (Filter != _asked || vault != _vault || version != _version)
        {
            (_vault, _version, _asked) = (vault, version, Filter);
            Ask();
        }
    }

    private void Ask() => Dispatcher.Dispatch(new SearchRecoveryPointsAction(Filter.QueryOf(Connection, VaultName) with { CountAtMost = Pager.CountAtMost }));

    private void SortBy(SortChoice choice) =>
        Url.Set((VaultFilter.Sort, choice.Column), (VaultFilter.Direction, choice.IsDescending ? null : "asc"), (VaultFilter.Page, null));
}
