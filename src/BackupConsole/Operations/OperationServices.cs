namespace BackupConsole.Operations;

internal static class OperationServices
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddSingleton<OperationsFeed>()
        .AddSingleton<IBulkOperations, BulkOperations>()
        .AddHostedService<OperationWorker>();
}
