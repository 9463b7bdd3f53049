using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.RecoveryPoints;

internal static class RecoveryPointsFeature
{
    public static IServiceCollection AddRecoveryPoints(this IServiceCollection services) => services
        .AddSingleton(new NavEntry(50, "Recovery points", ConsoleUrls.RecoveryPoints, Glyph.RecoveryPoints))
        .AddSingleton<BulkReader>()
        .AddExport<RecoveryPointsExport>();
}
