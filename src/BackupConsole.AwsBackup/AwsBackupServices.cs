using System.Diagnostics.Metrics;
using BackupConsole.AwsBackup.Budgets;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.CommandLines;
using BackupConsole.AwsBackup.Commands;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Jobs;
using BackupConsole.AwsBackup.Plans;
using BackupConsole.AwsBackup.RecoveryPoints;
using BackupConsole.AwsBackup.Resources;
using BackupConsole.AwsBackup.Restores;
using BackupConsole.AwsBackup.Settings;
using BackupConsole.AwsBackup.Tags;
using BackupConsole.AwsBackup.Vaults;
using BackupConsole.Domain.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackupConsole.AwsBackup;

/// <summary>Registers the service layer over the AWS SDK.</summary>
public static class AwsBackupServices
{
    /// <summary>Registers every port that AWS answers, with an empty <see cref="AwsConnectionCatalog"/> that must be filled before the first use.</summary>
    public static IServiceCollection AddAwsBackup(this IServiceCollection services, AwsBackupOptions? options = null) => services
        .AddCalls(options ?? new AwsBackupOptions())
        .AddCommandExecutors()
        .AddSingleton<IConnections>(provider => provider.GetRequiredService<AwsConnectionCatalog>())
        .AddSingleton<ICallerIdentities, AwsCallerIdentities>()
        .AddSingleton<IEstateClocks, AwsEstateClocks>()
        .AddSingleton<IJobs, AwsJobs>()
        .AddSingleton<IBackupVaults, AwsBackupVaults>()
        .AddSingleton<IRecoveryPoints, AwsRecoveryPoints>()
        .AddSingleton<ILegalHolds, AwsLegalHolds>()
        .AddSingleton<IRestoreMetadata, AwsRestoreMetadata>()
        .AddSingleton<IBackupPlans, AwsBackupPlans>()
        .AddSingleton<IProtectedResources, AwsProtectedResources>()
        .AddSingleton<IResourceInventory, AwsResourceInventory>()
        .AddSingleton<IRegionSettings, AwsRegionSettings>()
        .AddSingleton<IGlobalSettings, AwsGlobalSettings>()
        .AddSingleton<ITags, AwsTags>()
        .AddSingleton<IBackupCommands, AwsBackupCommands>()
        .AddSingleton<ICommandLines, AwsCommandLines>();

    /// <summary>The same with connections that are known already.</summary>
    public static IServiceCollection AddAwsBackup(this IServiceCollection services, IEnumerable<AwsConnection> connections, AwsBackupOptions? options = null)
    {
        var catalog = new AwsConnectionCatalog();
        catalog.Fill(connections);
        return services.AddSingleton(catalog).AddAwsBackup(options);
    }

    private static IServiceCollection AddCalls(this IServiceCollection services, AwsBackupOptions options)
    {
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AwsConnectionCatalog>();
        return services
            .AddSingleton(options)
            .AddSingleton(provider => new CallLog(provider.GetRequiredService<IMeterFactory>()))
            .AddSingleton(provider => new CallBudgets(provider.GetRequiredService<AwsConnectionCatalog>(), options, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<AwsClients>()
            .AddSingleton<AwsCalls>();
    }
}
