using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Auditing;
using BackupConsole.Storage.Databases;
using BackupConsole.Storage.Drafts;
using BackupConsole.Storage.JobHistory;
using BackupConsole.Storage.Operations;
using BackupConsole.Storage.RecoveryPoints;
using BackupConsole.Storage.SavedViews;
using BackupConsole.Storage.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackupConsole.Storage;

public static class StorageServiceCollectionExtensions
{
    /// <summary>Adds the ports that storage implements, all of them singletons. <see cref="ConsoleDatabase.MigrateAsync"/> must have run before the first is used.</summary>
    public static IServiceCollection AddConsoleStorage(this IServiceCollection services, StorageOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<IDbContextFactory<ConsoleDbContext>, ConsoleDbContextFactory>();
        services.AddSingleton<DatabaseAccess>();
        services.AddSingleton<IJobHistory, DatabaseJobHistory>();
        services.AddSingleton<IRuleDurations, DatabaseRuleDurations>();
        services.AddSingleton<IRecoveryPointInventory, DatabaseRecoveryPointInventory>();
        services.AddSingleton<IAuditLog, DatabaseAuditLog>();
        services.AddSingleton<IDrafts, DatabaseDrafts>();
        services.AddSingleton<ISavedViews, DatabaseSavedViews>();
        services.AddSingleton<IOperationStore, DatabaseOperations>();
        services.AddSingleton<ISignInLinks, DatabaseSignInLinks>();
        return services;
    }
}
