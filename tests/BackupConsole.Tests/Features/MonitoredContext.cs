using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Security;
using BackupConsole.Shell;
using BackupConsole.Testing;
using Bunit;
using Bunit.TestDoubles;
using Fluxor;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features;

/// <summary>A page with a store of its own slice only, over fakes; the test plays the monitor.</summary>
public abstract class MonitoredContext : BunitContext
{
    private protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly BunitAuthorizationContext _authorization;
    private bool _isStarted;

    private protected MonitoredContext(params Type[] slice)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddShell();
        Services.AddSingleton<IConnections>(Connections);
        Services.AddSingleton<IJobHistory>(History);
        Services.AddSingleton<IJobs>(Aws);
        Services.AddSingleton<IWritePath>(WritePath);
        Services.AddSingleton<IEstateMonitor>(Monitor);
        Services.AddSingleton(Feed);
        Services.AddScoped<CurrentActor>();
        Services.AddFluxor(options => options.ScanTypes(typeof(EstateState), [typeof(EstateReducers), .. slice]));
        _authorization = AddAuthorization();
        SignIn(ConsoleRole.Operator);
    }

    private protected FakeTimeProvider Time { get; } = new(A.Time);

    private protected FakeConnections Connections { get; } = new(A.Connection(), A.Connection("test-eu-west-1"));

    private protected FakeJobHistory History { get; } = new();

    private protected FakeAws Aws { get; } = new();

    private protected FakeWritePath WritePath { get; } = new();

    private protected FakeEstateMonitor Monitor { get; } = new();

    private protected EstateFeed Feed { get; } = new();

    private protected BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    private protected void SignIn(ConsoleRole role) => _authorization.SetAuthorized("ada").SetRoles(role.ToString());

    /// <summary>What the monitor sees of the first connection.</summary>
    private protected static ConnectionSnapshot Seen(long version, params Job[] open) => new(A.Connection(), EstateClock.Wall(A.Time))
    {
        OpenJobs = [.. open],
        JobsVersion = version,
        Known = [EstateRead.BackupJobs, EstateRead.Vaults, EstateRead.Plans],
    };

    private protected async Task SeeAsync(params ConnectionSnapshot[] connections)
    {
        await StartAsync();
        Services.GetRequiredService<IDispatcher>().Dispatch(new EstateChangedAction(new EstateSnapshot([.. connections])));
    }

    private protected async Task StartAsync()
    {
        if (!_isStarted)
        {
            _isStarted = true;
            await Services.GetRequiredService<IStore>().InitializeAsync();
        }
    }

    private protected Task RememberAsync(params Job[] jobs) => History.UpsertAsync(jobs, Xunit.TestContext.Current.CancellationToken);
}
