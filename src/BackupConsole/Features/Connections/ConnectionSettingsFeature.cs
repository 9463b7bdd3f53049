using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Connections;

internal static class ConnectionSettingsFeature
{
    public static IServiceCollection AddConnectionSettings(this IServiceCollection services) =>
        services.AddSingleton(new NavEntry(100, "Connections", ConsoleUrls.Connections, Glyph.Connections) { Group = NavEntry.Settings }).AddExport<ConnectionsExport>();
}
