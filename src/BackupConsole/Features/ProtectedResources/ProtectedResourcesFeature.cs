using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.ProtectedResources;

internal static class ProtectedResourcesFeature
{
    public static IServiceCollection AddProtectedResources(this IServiceCollection services) => services
        .AddSingleton(new NavEntry(60, "Protected resources", ConsoleUrls.ProtectedResources, Glyph.Resources))
        .AddSingleton<Coverages>()
        .AddExport<ResourcesExport>();
}
