using BackupConsole.Navigation;
using BackupConsole.Ui;

namespace BackupConsole.Features.Restore;

internal static class RestoreFeature
{
    /// <summary>Has no menu entry: a restore begins at a recovery point, or at an earlier restore.</summary>
    public static IServiceCollection AddRestore(this IServiceCollection services) => services
        .AddScoped<RestoreDrafts>()
        .AddSingleton(new NavAction("Restore a recovery point", ConsoleUrls.NewRestore, Glyph.RecoveryPoints));
}
