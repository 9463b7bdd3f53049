using BackupConsole.Emulator.Admin;

namespace BackupConsole.Emulator.RateLimits;

/// <summary>AWS's rates: POST switches them on or off and begins anew, GET says what they let through and what not.</summary>
internal static class RateLimitEndpoints
{
    public static void MapRateLimits(this IEndpointRouteBuilder routes, RateLimiter limiter)
    {
        var limits = routes.MapGroup("/_emulator/rate-limits");
        limits.MapGet("", http => AdminJson.WriteAsync(http, Describe(limiter)));
        limits.MapPost("", async http =>
        {
            if (await AdminJson.ReadAsync<RateLimitChange>(http) is not { IsOn: { } isOn })
            {
                await AdminJson.RefuseAsync(http, "The body must be a JSON object with isOn, true or false.");
                return;
            }

            limiter.Switch(isOn);
            await AdminJson.WriteAsync(http, Describe(limiter));
        });
    }

    private static object Describe(RateLimiter limiter) => new { limiter.IsOn, Operations = limiter.Counts() };
}
