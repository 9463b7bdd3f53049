using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.PlanTemplates;

internal static class PlanTemplatesFeature
{
    public static IServiceCollection AddPlanTemplates(this IServiceCollection services) =>
        services.AddSingleton(new NavEntry(103, "Plan templates", ConsoleUrls.PlanTemplates, Glyph.Templates) { Group = NavEntry.Settings }).AddExport<PlanTemplatesExport>();
}
