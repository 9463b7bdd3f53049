using BackupConsole.Navigation;
using MudBlazor.Services;

namespace BackupConsole.Shell;

/// <summary>Registers what the shell and every page need of it.</summary>
public static class ShellServices
{
    /// <summary>The host also registers authorisation, <c>TimeProvider</c> and <c>IConnections</c>.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddMudServices();
        services.AddCascadingAuthenticationState();
        services.AddSingleton(new TopBarEntry(10, typeof(ConnectionSwitcher)));
        services.AddScoped<UrlState>();
        services.AddScoped<INotices, Notices>();
        services.AddScoped<UnhandledErrors>();
        return services;
    }
}
