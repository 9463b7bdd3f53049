using BackupConsole.Commands;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Operations;
using BackupConsole.SavedViews;
using BackupConsole.Security;
using BackupConsole.Shell;
using BackupConsole.Testing;
using BackupConsole.Tests.Commands;
using Bunit;
using Bunit.TestDoubles;
using Fluxor;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features;

/// <summary>
/// The console around one feature: the real store, shell and write path, with fakes of AWS, of the database and of time. The test plays the monitor.
/// </summary>
public abstract class FeatureContext : BunitContext
{
    private protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly BunitAuthorizationContext _authorization;

    /// <param name="slice">The feature's state, reducers and effects; no other feature is there.</param>
    private protected FeatureContext(params Type[] slice)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddShell();
        Services.AddLogging();
        Services.AddScoped<CurrentActor>();
        Services.AddScoped<EstateBeat>();
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddSingleton(Feed);
        Services.AddSingleton<IEstateMonitor>(Monitor);
        Services.AddSingleton<IConnections>(new FakeConnections(A.Connection()));
        Services.AddSingleton<IJobs>(Aws).AddSingleton<IBackupVaults>(Aws).AddSingleton<ITags>(Aws).AddSingleton<IBackupPlans>(Aws);
        Services.AddSingleton<IDrafts>(Drafts).AddSingleton<IJobHistory>(History).AddSingleton<IRecoveryPointInventory>(Inventory).AddSingleton<IRuleDurations>(Durations);
        Services.AddSingleton<IBackupCommands>(Commands).AddSingleton<IAuditLog>(Audit).AddSingleton<IMonitorPokes, NoPokes>();
        Services.AddSingleton<IActors>(new FakeActors([.. Enum.GetValues<ConsoleRole>().Select(role => new Actor(NameOf(role), role))]));
        Services.AddSingleton<IWritePath, WritePath>();
        Services.AddSingleton<IOperationStore>(Operations).AddSingleton<IBulkOperations, BulkOperations>().AddSingleton<OperationsFeed>();
        Services.AddSingleton<IRecoveryPoints>(Aws).AddSingleton<ILegalHolds>(Aws);
        Services.AddSingleton<ICommandLines, FakeCommandLines>();
        Services.AddSingleton<ISavedViews>(SavedViews).AddScoped<PersonalViews>();
        Services.AddFluxor(options => options.ScanTypes(typeof(EstateState), [typeof(EstateReducers), .. slice]));
        _authorization = AddAuthorization();
        SignIn(ConsoleRole.Administrator);
    }

    private protected FakeTimeProvider Time { get; } = new(A.Time);

    private protected EstateFeed Feed { get; } = new();

    private protected FakeAws Aws { get; } = new();

    private protected FakeCommands Commands { get; } = new();

    private protected FakeAuditLog Audit { get; } = new();

    private protected FakeDrafts Drafts { get; } = new();

    private protected FakeSavedViews SavedViews { get; } = new();

    private protected FakeJobHistory History { get; } = new();

    private protected FakeRuleDurations Durations { get; } = new();

    private protected FakeOperationStore Operations { get; } = new();

    private protected FakeRecoveryPointInventory Inventory { get; } = new();

    private protected FakeEstateMonitor Monitor { get; } = new();

    private protected BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    private protected INotices Notices => Services.GetRequiredService<INotices>();

    private protected IDispatcher Dispatcher => Services.GetRequiredService<IDispatcher>();

    /// <summary>A connection of which the monitor has read everything.</summary>
    private protected static ConnectionSnapshot Known(string id = "production-eu-central-1", bool isDemo = false) =>
        new(A.Connection(id, isDemo), EstateClock.Wall(A.Time)) { Known = [.. Enum.GetValues<EstateRead>()] };

    /// <summary>What the monitor sees of the first connection.</summary>
    private protected static ConnectionSnapshot Seen(long version, params Job[] open) => new(A.Connection(), EstateClock.Wall(A.Time))
    {
        OpenJobs = [.. open],
        JobsVersion = version,
        Known = [EstateRead.BackupJobs, EstateRead.Vaults, EstateRead.Plans],
    };

    private protected static string NameOf(ConsoleRole role) => role.ToString().ToLowerInvariant();

    private protected void SignIn(ConsoleRole role) => _authorization.SetAuthorized(NameOf(role)).SetRoles(role.ToString());

    private protected TState StateOf<TState>() => Services.GetRequiredService<IState<TState>>().Value;

    private protected Task StartAsync() => Services.GetRequiredService<IStore>().InitializeAsync();

    /// <summary>Starts the store, once, and shows it what the monitor has seen.</summary>
    private protected async Task SeeAsync(params ConnectionSnapshot[] connections)
    {
        await StartAsync();
        Dispatcher.Dispatch(new EstateChangedAction(new EstateSnapshot([.. connections])));
    }

    private protected Task RememberAsync(params Job[] jobs) => History.UpsertAsync(jobs, Xunit.TestContext.Current.CancellationToken);

    private sealed class NoPokes : IMonitorPokes
    {
        public void Poke(AuditRecord written)
        {
        }
    }
}
