using BackupConsole.Features.Calendar;
using BackupConsole.Features.Connections;
using BackupConsole.Features.Jobs;
using BackupConsole.Features.OnDemandBackup;
using BackupConsole.Features.Operations;
using BackupConsole.Features.Overview;
using BackupConsole.Features.PlanWizard;
using BackupConsole.Features.PlanTemplates;
using BackupConsole.Features.Plans;
using BackupConsole.Features.ProtectedResources;
using BackupConsole.Features.RecoveryPoints;
using BackupConsole.Features.Restore;
using BackupConsole.Features.Search;
using BackupConsole.Features.Selections;
using BackupConsole.Features.Settings;
using BackupConsole.Features.Vaults;

namespace BackupConsole.Features;

internal static class FeatureList
{
    /// <summary>Every feature, one line each; its menu entry comes with it.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddOverview()
        .AddJobs()
        .AddPlans()
        .AddProtectedResources()
        .AddSelections()
        .AddVaults()
        .AddRecoveryPoints()
        .AddCalendar()
        .AddOperationPages()
        .AddOnDemandBackup()
        .AddConnectionSettings()
        .AddSettings()
        .AddPlanTemplates()
        .AddSearch()
        .AddPlanWizard()
        .AddRestore();
}
