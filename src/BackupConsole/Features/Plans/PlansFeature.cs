using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Plans;

internal static class PlansFeature
{
    public static IServiceCollection AddPlans(this IServiceCollection services) =>
        services.AddSingleton(new NavEntry(30, "Plans", ConsoleUrls.Plans, Glyph.Plans)).AddExport<PlansExport>().AddExport<SelectionsExport>();
}
