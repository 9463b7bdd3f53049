using System.Globalization;
using BackupConsole.Emulator.Admin;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>Faults on demand: POST orders one, GET lists those in force with their hits, DELETE ends one or all.</summary>
internal static class FaultEndpoints
{
    public static void MapFaults(this IEndpointRouteBuilder routes, FaultInjector injector)
    {
        var faults = routes.MapGroup("/_emulator/faults");
        faults.MapGet("", http => AdminJson.WriteAsync(http, new { faults = injector.Faults.Select(Describe) }));
        faults.MapPost("", async http =>
        {
            var order = await AdminJson.ReadAsync<FaultOrder>(http);
            if (order is null || order.Refusal() is not null)
            {
                await AdminJson.RefuseAsync(http, order?.Refusal() ?? "The body must be a JSON object with a kind.");
                return;
            }

            await AdminJson.WriteAsync(http, Describe(injector.Add(order)));
        });
        faults.MapDelete("", http =>
        {
            injector.Clear();
            return AdminJson.WriteAsync(http, new { faults = Array.Empty<object>() });
        });
        faults.MapDelete("/{id:int}", http =>
        {
            var id = int.Parse((string)http.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);
            return injector.Remove(id) ? AdminJson.WriteAsync(http, new { id }) : AdminJson.RefuseAsync(http, $"There is no fault {id}.");
        });
    }

    private static object Describe(InjectedFault fault) => new { fault.Id, fault.Matched, fault.Hits, fault.Order };
}
