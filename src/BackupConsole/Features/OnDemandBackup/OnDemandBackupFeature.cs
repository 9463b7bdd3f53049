using BackupConsole.Navigation;
using BackupConsole.Ui;

namespace BackupConsole.Features.OnDemandBackup;

internal static class OnDemandBackupFeature
{
    /// <summary>Has no menu entry: it is the primary action of other pages.</summary>
    public static IServiceCollection AddOnDemandBackup(this IServiceCollection services) => services
        .AddScoped<OnDemandDrafts>()
        .AddSingleton(new NavAction("Create on-demand backup", ConsoleUrls.OnDemandBackup, Glyph.Add));
}
