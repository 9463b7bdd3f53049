using BackupConsole.Navigation;
using BackupConsole.Shell;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Operations;

internal static class OperationsFeature
{
    public static IServiceCollection AddOperationPages(this IServiceCollection services) => services
        .AddSingleton(new NavEntry(65, "Operations", ConsoleUrls.Operations, Glyph.Operations))
        .AddSingleton(new TopBarEntry(80, typeof(OperationsHint)))
        .AddExport<OperationsExport>()
        .AddExport<OperationItemsExport>();
}
