using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Security;
using Fluxor;
using Fluxor.Blazor.Web.Components;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>What a page about the estate has at hand: its feature's state, the monitor's snapshot, the address, and who is looking.</summary>
public abstract class EstatePage<TState> : FluxorComponent
{
    [Inject]
    protected IState<TState> State { get; set; } = null!;

    [Inject]
    protected IState<EstateState> Estate { get; set; } = null!;

    [Inject]
    protected IDispatcher Dispatcher { get; set; } = null!;

    [Inject]
    protected IConnections Connections { get; set; } = null!;

    [Inject]
    protected UrlState Url { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    protected TimeProvider Time { get; set; } = null!;

    /// <summary>Null until it is known who is signed in.</summary>
    protected Actor? Actor { get; private set; }

    [Inject]
    private CurrentActor CurrentActor { get; set; } = null!;

    protected override async Task OnInitializedAsync() => Actor = await CurrentActor.GetAsync();
}
