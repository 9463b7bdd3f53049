using BackupConsole.Features.Jobs.Again;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Jobs;

internal static class JobsFeature
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services.AddSingleton(new NavEntry(20, "Jobs", ConsoleUrls.Jobs, Glyph.Jobs)).AddSingleton<CopySources>().AddSingleton<AgainReader>().AddExport<JobsExport>();
}
