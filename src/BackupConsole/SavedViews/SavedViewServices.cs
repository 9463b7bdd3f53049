namespace BackupConsole.SavedViews;

internal static class SavedViewServices
{
    public static IServiceCollection AddSavedViews(this IServiceCollection services) => services.AddScoped<PersonalViews>();
}
