using BackupConsole.AwsBackup.Calls;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BackupConsole.Hosting;

/// <summary>Metrics and traces for an OpenTelemetry collector. Nothing is set up, and nothing is sent anywhere, unless <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one.</summary>
internal static class ConsoleTelemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddConsoleTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[Endpoint]))
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("BackupConsole"))
            .WithMetrics(metrics => metrics.AddMeter(CallLog.MeterName, "Microsoft.AspNetCore.Components.Server.Circuits", "System.Runtime").AddAspNetCoreInstrumentation())
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation())
            .UseOtlpExporter();
        return services;
    }
}
