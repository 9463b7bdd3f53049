using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackupConsole.Hosting;

/// <summary>Live: the process answers. Ready: its database answers and the estate is watched. Neither tells a stranger anything more.</summary>
internal static class ConsoleHealthChecks
{
    public static IServiceCollection AddConsoleHealthChecks(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseAndMonitor>("ready");
        return services;
    }

    public static void MapConsoleHealthChecks(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks("/healthz/ready").AllowAnonymous();
    }

    private sealed class DatabaseAndMonitor(IAuditLog audit, EstateFeed feed) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await audit.ListUnresolvedAsync(cancellationToken);
            return feed.Current.Connections.Length > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The estate is not watched yet.");
        }
    }
}
