using BackupConsole.Navigation;
using BackupConsole.Ui;

namespace BackupConsole.Features.PlanWizard;

internal static class PlanWizardFeature
{
    /// <summary>Has no menu entry: it is the primary action of the list of plans.</summary>
    public static IServiceCollection AddPlanWizard(this IServiceCollection services) => services
        .AddScoped<PlanDrafts>()
        .AddSingleton(new NavAction("Create backup plan", ConsoleUrls.NewPlan, Glyph.Add));
}
