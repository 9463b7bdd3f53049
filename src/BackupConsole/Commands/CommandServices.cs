namespace BackupConsole.Commands;

internal static class CommandServices
{
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<WritePath>()
        .AddSingleton<IWritePath>(provider => provider.GetRequiredService<WritePath>())
        .AddSingleton<IBulkWrites>(provider => provider.GetRequiredService<WritePath>())
        .AddHostedService<IntentReconciler>();
}
