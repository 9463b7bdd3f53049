using System.Text.Json;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Notifications;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Admin;

/// <summary>
/// What AWS does not have: the clock, the request log, a reset. Unsigned, so the emulator should listen on loopback unless it stands alone in a test network.
/// Faults on demand will be a further endpoint here, kept in one class that <see cref="Http.ApiGateway"/> asks before it dispatches.
/// </summary>
internal static class AdminEndpoints
{
    private const int MostNotifications = 1000;
    private const double LongestStepSeconds = 10d * 365 * 86400;

    public static void MapAdmin(this IEndpointRouteBuilder routes, EstateClock clock, BackupEngine engine, RequestLog log, Database database, Action<EmulatorSeed?> reset)
    {
        var admin = routes.MapGroup("/_emulator");
        admin.MapGet("/health", http => Json(http, new { status = "ok" }));
        admin.MapGet("/clock", http => Json(http, Describe(clock)));
        admin.MapPost("/clock", async http =>
        {
            var change = await ReadAsync<ClockChange>(http);
            if (change is null || change.Rate is not (null or (> 0 and <= 1_000_000)) || change.AdvanceSeconds is not (null or (>= 0 and <= LongestStepSeconds)))
            {
                await Refuse(http, "rate must be above 0, advanceSeconds between 0 and ten years.");
                return;
            }

            clock.Set(change.Rate, change.Paused, TimeSpan.FromSeconds(change.AdvanceSeconds ?? 0));
            engine.Advance(clock.Now);
            await Json(http, Describe(clock));
        });
        admin.MapGet("/requests", http =>
        {
            var since = long.TryParse(http.Request.Query["since"], out var sequence) ? sequence : 0;
            return Json(http, new { requests = log.Since(since) });
        });
        admin.MapGet("/notifications", http =>
        {
            engine.Advance(clock.Now);
            return Json(http, Notifications(database, http.Request.Query));
        });
        admin.MapPost("/reset", async http =>
        {
            var request = await ReadAsync<ResetRequest>(http);
            var seed = request?.Seed;
            if (seed is not null && !Enum.TryParse<EmulatorSeed>(seed, ignoreCase: true, out _))
            {
                await Refuse(http, "seed must be demo or empty.");
                return;
            }

            reset(seed is null ? null : Enum.Parse<EmulatorSeed>(seed, ignoreCase: true));
            await Json(http, Describe(clock));
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

    private static Task Json(HttpContext http, object value) => http.Response.WriteAsJsonAsync(value, value.GetType(), JsonSerializerOptions.Web, http.RequestAborted);

    private static Task Refuse(HttpContext http, string reason)
    {
        http.Response.StatusCode = 400;
        return Json(http, new { message = reason });
    }

    private static async Task<T?> ReadAsync<T>(HttpContext http)
        where T : class, new()
    {
        // Without a length the body comes in chunks.
        if (http.Request.ContentLength == 0 || (http.Request.ContentLength is null && !http.Request.Headers.ContainsKey("Transfer-Encoding")))
        {
            return new T();
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(http.Request.Body, JsonSerializerOptions.Web, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
