using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Vaults;

internal static class VaultsFeature
{
    public static IServiceCollection AddVaults(this IServiceCollection services) =>
        services.AddSingleton(new NavEntry(40, "Vaults", ConsoleUrls.Vaults, Glyph.Vaults)).AddExport<VaultsExport>();
}
