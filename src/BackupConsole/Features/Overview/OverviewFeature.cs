using BackupConsole.Navigation;
using BackupConsole.Ui;

namespace BackupConsole.Features.Overview;

internal static class OverviewFeature
{
    public static IServiceCollection AddOverview(this IServiceCollection services) =>
        services.AddSingleton(new NavEntry(10, "Overview", ConsoleUrls.Overview, Glyph.Overview));
}
