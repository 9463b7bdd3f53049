using BackupConsole.Shell;

namespace BackupConsole.Features.Search;

internal static class SearchFeature
{
    public static IServiceCollection AddSearch(this IServiceCollection services) =>
        services.AddSingleton(new TopBarEntry(20, typeof(SearchPalette)));
}
