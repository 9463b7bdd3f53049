using BackupConsole.Navigation;
using BackupConsole.Ui;

namespace BackupConsole.Features.Jobs;

internal static class JobsFeature
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services.AddSingleton(new NavEntry(20, "Jobs", ConsoleUrls.Jobs, Glyph.Jobs));
}
