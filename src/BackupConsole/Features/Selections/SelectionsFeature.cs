namespace BackupConsole.Features.Selections;

internal static class SelectionsFeature
{
    /// <summary>Has no menu entry: selections are reached from their plan.</summary>
    public static IServiceCollection AddSelections(this IServiceCollection services) => services.AddScoped<SelectionDrafts>();
}
