using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Settings;

internal static class SettingsFeature
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services
        .AddSingleton(new NavEntry(101, "Services", ConsoleUrls.Services, Glyph.Services) { Group = NavEntry.Settings })
        .AddSingleton(new NavEntry(102, "Organization", ConsoleUrls.Organization, Glyph.Organization) { Group = NavEntry.Settings })
        .AddExport<ServicesExport>();
}
