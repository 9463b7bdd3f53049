using BackupConsole.Commands;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Security;
using BackupConsole.Shell;
using BackupConsole.Testing;
using BackupConsole.Tests.Commands;
using Bunit;
using Bunit.TestDoubles;
using Fluxor;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features;

/// <summary>The console around one feature: the real store and the real write path, with fakes of AWS, of the database and of time.</summary>
public abstract class FeatureContext : BunitContext
{
    private readonly BunitAuthorizationContext _authorization;

    /// <param name="feature">The feature's state, reducers and effects; no other feature is there.</param>
    protected FeatureContext(params Type[] feature)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        _authorization = AddAuthorization();
        Services.AddLogging();
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddScoped<UrlState>();
        Services.AddScoped<INotices, Notices>();
        Services.AddScoped<CurrentActor>();
        Services.AddSingleton(Feed);
        Services.AddSingleton<IConnections>(new FakeConnections(A.Connection()));
        Services.AddSingleton<IBackupVaults>(Aws).AddSingleton<ITags>(Aws);
        Services.AddSingleton<IDrafts>(Drafts).AddSingleton<IJobHistory>(History).AddSingleton<IRecoveryPointInventory>(Inventory);
        Services.AddSingleton<IBackupCommands>(Commands).AddSingleton<IAuditLog>(Audit).AddSingleton<IMonitorPokes, NoPokes>();
        Services.AddSingleton<IActors>(new FakeActors([.. Enum.GetValues<ConsoleRole>().Select(role => new Actor(NameOf(role), role))]));
        Services.AddSingleton<IWritePath, WritePath>();
        Services.AddFluxor(options => options.ScanTypes(typeof(EstateState), [typeof(EstateReducers), .. feature]));
        SignIn(ConsoleRole.Administrator);
    }

    protected FakeTimeProvider Time { get; } = new(A.Time);

    protected EstateFeed Feed { get; } = new();

    protected FakeAws Aws { get; } = new();

    protected FakeCommands Commands { get; } = new();

    protected FakeAuditLog Audit { get; } = new();

    protected FakeDrafts Drafts { get; } = new();

    protected FakeJobHistory History { get; } = new();

    protected FakeRecoveryPointInventory Inventory { get; } = new();

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    protected INotices Notices => Services.GetRequiredService<INotices>();

    protected IDispatcher Dispatcher => Services.GetRequiredService<IDispatcher>();

    /// <summary>A connection of which the monitor has read everything.</summary>
    protected static ConnectionSnapshot Known(string id = "production-eu-central-1", bool isDemo = false) =>
        new(A.Connection(id, isDemo), BackupConsole.Domain.Estate.EstateClock.Wall(A.Time)) { Known = [.. Enum.GetValues<EstateRead>()] };

    protected static string NameOf(ConsoleRole role) => role.ToString().ToLowerInvariant();

    protected void SignIn(ConsoleRole role) => _authorization.SetAuthorized(NameOf(role)).SetRoles(role.ToString());

    protected TState StateOf<TState>() => Services.GetRequiredService<IState<TState>>().Value;

    /// <summary>Starts the store, once, and shows it what the monitor has seen.</summary>
    protected async Task SeeAsync(params ConnectionSnapshot[] connections)
    {
        await Services.GetRequiredService<IStore>().InitializeAsync();
        Dispatcher.Dispatch(new EstateChangedAction(new EstateSnapshot([.. connections])));
    }

    private sealed class NoPokes : IMonitorPokes
    {
        public void Poke(AuditRecord written)
        {
        }
    }
}
