using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Notifications;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Admin;

/// <summary>
/// What AWS does not have: the clock, the request log, a reset. Unsigned, so the emulator should listen on loopback unless it stands alone in a test network.
/// Faults on demand are <see cref="FaultInjection.FaultEndpoints"/>, AWS's rates <see cref="RateLimits.RateLimitEndpoints"/>.
/// </summary>
internal static class AdminEndpoints
{
    private const int MostNotifications = 1000;
    private const double LongestStepSeconds = 10d * 365 * 86400;

    public static void MapAdmin(this IEndpointRouteBuilder routes, EstateClock clock, BackupEngine engine, RequestLog log, Database database, Action<EmulatorSeed?> reset)
    {
        var admin = routes.MapGroup("/_emulator");
        admin.MapGet("/health", http => AdminJson.WriteAsync(http, new { status = "ok" }));
        admin.MapGet("/clock", http => AdminJson.WriteAsync(http, Describe(clock)));
        admin.MapPost("/clock", async http =>
        {
            var change = await AdminJson.ReadAsync<ClockChange>(http);
            if (change is null || change.Rate is not (null or (> 0 and <= 1_000_000)) || change.AdvanceSeconds is not (null or (>= 0 and <= LongestStepSeconds)))
            {
                await AdminJson.RefuseAsync(http, "rate must be above 0, advanceSeconds between 0 and ten years.");
                return;
            }

            clock.Set(change.Rate, change.Paused, TimeSpan.FromSeconds(change.AdvanceSeconds ?? 0));
            engine.Advance(clock.Now);
            await AdminJson.WriteAsync(http, Describe(clock));
        });
        admin.MapGet("/requests", http =>
        {
            var since = long.TryParse(http.Request.Query["since"], out var sequence) ? sequence : 0;
            return AdminJson.WriteAsync(http, new { requests = log.Since(since) });
        });
        admin.MapGet("/notifications", http =>
        {
            engine.Advance(clock.Now);
            return AdminJson.WriteAsync(http, Notifications(database, http.Request.Query));
        });
        admin.MapPost("/reset", async http =>
        {
            var request = await AdminJson.ReadAsync<ResetRequest>(http);
            var seed = request?.Seed;
            if (seed is not null && !Enum.TryParse<EmulatorSeed>(seed, ignoreCase: true, out _))
            {
                await AdminJson.RefuseAsync(http, "seed must be demo or empty.");
                return;
            }

            reset(seed is null ? null : Enum.Parse<EmulatorSeed>(seed, ignoreCase: true));
            await AdminJson.WriteAsync(http, Describe(clock));
        });
    }

    /// <summary>What vaults would have sent, oldest first: filters account, region, vault; since and limit page through it.</summary>
    private static object Notifications(Database database, IQueryCollection query)
    {
        var since = long.TryParse(query["since"], out var sequence) ? sequence : 0;
        var limit = int.TryParse(query["limit"], out var asked) ? Math.Clamp(asked, 1, MostNotifications) : MostNotifications;
        var notifications = database.Read(session => VaultEventStore.List(session, query["account"], query["region"], query["vault"], since, limit));
        return new { notifications, next = notifications.Count == limit ? notifications[^1].Sequence : (long?)null };
    }

    private static object Describe(EstateClock clock) => new { now = clock.Now, rate = clock.Rate };
}
