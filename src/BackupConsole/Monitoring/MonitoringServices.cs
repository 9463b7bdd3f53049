namespace BackupConsole.Monitoring;

internal static class MonitoringServices
{
    public static IServiceCollection AddMonitoring(this IServiceCollection services) => services
        .AddSingleton<EstateFeed>()
        .AddSingleton<EstatePorts>()
        .AddSingleton<EstateMonitor>()
        .AddSingleton<IEstateMonitor>(provider => provider.GetRequiredService<EstateMonitor>())
        .AddSingleton<IMonitorPokes>(provider => provider.GetRequiredService<EstateMonitor>())
        .AddHostedService(provider => provider.GetRequiredService<EstateMonitor>())
        .AddScoped<EstateSubscription>()
        .AddScoped<EstateBeat>();
}
