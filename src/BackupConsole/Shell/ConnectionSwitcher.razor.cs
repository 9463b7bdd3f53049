using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Values;
using Fluxor;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Shell;

/// <summary>Which account and Region the lists are about: one, or all. The choice is part of the address.</summary>
public sealed partial class ConnectionSwitcher
{
    // Another connection's list begins at its first page.
    private const string PageParameter = "page";

    [Inject]
    private IConnections Connections { get; set; } = null!;

    [Inject]
    private IState<EstateState> Estate { get; set; } = null!;

    [Inject]
    private UrlState Url { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Connection? Chosen => Url.Get(ConsoleUrls.ConnectionParameter) is { } id ? Connections.Find(new ConnectionId(id)) : null;

    private StateTone WorstTone => Chosen is { } chosen
        ? ToneOf(chosen)
        : Connections.All.Select(ToneOf).OrderBy(tone => tone switch { StateTone.Fail => 0, StateTone.Unknown => 1, _ => 2 }).First();

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        await base.DisposeAsyncCore(disposing);
    }

    private StateTone ToneOf(Connection connection) => Estate.Value.Snapshot.Find(connection.Id) switch
    {
        { Errors.Count: > 0 } => StateTone.Fail,
        { } seen when seen.Knows(EstateRead.BackupJobs) => StateTone.Ok,
        _ => StateTone.Unknown,
    };

    private static string ToneName(StateTone tone) => tone.ToString().ToLowerInvariant();

    private static string WordOf(StateTone tone) => tone switch
    {
        StateTone.Fail => "some reads fail",
        StateTone.Ok => "works",
        _ => "not known yet",
    };

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => InvokeAsync(StateHasChanged);
}
