using System.Net;
using BackupConsole.Emulator.Admin;
using BackupConsole.Emulator.FaultInjection;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Jobs.Restores;
using BackupConsole.Emulator.LegalHolds;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RateLimits;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Seed;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Signing;
using BackupConsole.Emulator.Sts;
using BackupConsole.Emulator.Summaries;
using BackupConsole.Emulator.Tagging;
using BackupConsole.Emulator.Tags;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator;

/// <summary>A running emulator. Embedded it logs to the given factory and leaves console and signals to the process around it.</summary>
public sealed class EmulatorHost : IAsyncDisposable
{
    private const long LargestBody = 1 << 20;
    private readonly WebApplication _app;
    private readonly Estate _estate;
    private readonly EmulatorOptions _options;

    private EmulatorHost(WebApplication app, Estate estate, EmulatorOptions options, IReadOnlySet<string> operations)
    {
        Operations = operations;
        _options = options;
        _app = app;
        _estate = estate;
        BaseAddress = new Uri(app.Urls.First());
    }

    /// <summary>Where it listens, with the port that was taken.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The demo's accounts with a key for each; none for an empty seed. The keys are random at first start and then kept in the state.</summary>
    public IReadOnlyList<EmulatorAccount> Accounts => _estate.Accounts;

    /// <summary>The Regions that the demo estate is in.</summary>
    public IReadOnlyList<string> Regions { get; } = DemoAccounts.Regions;

    /// <summary>The names of the operations that are emulated; the others say that they are not.</summary>
    internal IReadOnlySet<string> Operations { get; }

    /// <summary>The estate's time; see GET /_emulator/clock.</summary>
    public DateTimeOffset EstateNow => _estate.Clock.Now;

    /// <summary>The instant that the demo's dates are relative to; null for an empty seed. It stays the same over restarts.</summary>
    public DateTimeOffset? DemoFirstStart => _estate.Seeding.IsDemo() ? _estate.Seeding.FirstStart() : null;

    /// <summary>The demo's year before the listed month, see <see cref="Emulator.DemoHistory"/>; nothing for an empty seed.</summary>
    public IEnumerable<DemoJob> DemoHistory() =>
        DemoFirstStart is { } firstStart ? Emulator.DemoHistory.Of(firstStart, _options.RandomSeed) : [];

    /// <summary>Opens or makes the state, catches up the time since it was last open, and listens.</summary>
    /// <param name="time">Wall time; the estate's clock runs on it.</param>
    /// <exception cref="Storage.StateFileException">The state cannot be read or written.</exception>
    public static async Task<EmulatorHost> StartAsync(EmulatorOptions options, TimeProvider time, ILoggerFactory logs, CancellationToken cancellationToken)
    {
        var estate = new Estate(options, time, logs.CreateLogger<Estate>());
        try
        {
            var (app, operations) = Build(options, estate, time, logs);
            await app.StartAsync(cancellationToken);
            return new EmulatorHost(app, estate, options, operations);
        }
        catch
        {
            estate.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _estate.Dispose();
    }

    private static (WebApplication App, IReadOnlySet<string> Operations) Build(EmulatorOptions options, Estate estate, TimeProvider time, ILoggerFactory logs)
    {
        // An empty builder reads no configuration, so settings of the process around it (ASPNETCORE_URLS) do not reach the emulator.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddSingleton(logs);
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            Listen(kestrel, options.Url);
        });
        var app = builder.Build();
        app.UseRouting();
        return (app, Map(app, options, estate, time, logs));
    }

    private static HashSet<string> Map(WebApplication app, EmulatorOptions options, Estate estate, TimeProvider time, ILoggerFactory logs)
    {
        var log = new RequestLog();
        var faults = new FaultInjector();
        var limits = new RateLimiter(options.HasRateLimits, time);
        var tokens = new PageTokens(estate.Database);
        var gateway = new ApiGateway(
            new Authenticator(estate.Keys, options, time),
            estate.Clock,
            estate.Engine,
            estate.Regions,
            tokens,
            log,
            faults,
            limits,
            new StsService(estate.Keys, time),
            new TaggingService(estate.Database, tokens),
            time,
            logs.CreateLogger<ApiGateway>());
        var startTokens = new StartTokens(time);
        IOperationArea[] areas =
        [
            new VaultOperations(estate.Database),
            new VaultLockOperations(estate.Database),
            new VaultPolicyOperations(estate.Database),
            new VaultNotificationOperations(estate.Database),
            new RecoveryPointListOperations(estate.Database),
            new RecoveryPointOperations(estate.Database, estate.Engine),
            new BackupJobOperations(estate.Database, estate.Engine, startTokens),
            new CopyJobOperations(estate.Database, estate.Engine, startTokens),
            new RestoreJobOperations(estate.Database, estate.Engine, startTokens),
            new JobListOperations(estate.Database),
            new ProtectedResourceOperations(estate.Database),
            new PlanOperations(estate.Database, estate.Engine),
            new PlanTemplateOperations(estate.Database),
            new SelectionOperations(estate.Database, estate.Engine),
            new LegalHoldOperations(estate.Database, estate.Engine),
            new TagOperations(estate.Database),
            new SettingsOperations(estate.Database, estate.Engine),
            new GlobalSettingsOperations(estate.Database),
            new JobSummaryOperations(estate.Database),
        ];
        var access = new VaultAccess(estate.Database);
        var handlers = areas.SelectMany(area => area.Operations)
            .ToDictionary(entry => entry.Operation, entry => access.Guarded(entry.Operation, entry.Handler), StringComparer.Ordinal);
        foreach (var shape in OperationCatalogue.All)
        {
            var handler = handlers.GetValueOrDefault(shape.Name);
            app.MapMethods(shape.Path, [shape.Method], http => gateway.ServeOperationAsync(http, shape, handler));
        }

        app.MapPost("/", gateway.ServeRootAsync);
        app.MapFallback(gateway.ServeUnknownAsync);
        app.MapFaults(faults);
        app.MapRateLimits(limits);
        app.MapAdmin(estate.Clock, estate.Engine, log, estate.Database, estate.Reset);
        return [.. handlers.Keys];
    }

    private static void Listen(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel, Uri url)
    {
        if (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address))
        {
            kestrel.Listen(address, url.Port);
        }
        else if (url.IsLoopback)
        {
            kestrel.ListenLocalhost(url.Port);
        }
        else
        {
            kestrel.ListenAnyIP(url.Port);
        }
    }
}
