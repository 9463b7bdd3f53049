using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Every executor; a test compares this list with the commands of the domain.</summary>
internal static class CommandExecutors
{
    public static IServiceCollection AddCommandExecutors(this IServiceCollection services) => services
        .AddSingleton<ICommandExecutor, CreateBackupVaultExecutor>()
        .AddSingleton<ICommandExecutor, PutBackupVaultAccessPolicyExecutor>()
        .AddSingleton<ICommandExecutor, DeleteBackupVaultAccessPolicyExecutor>()
        .AddSingleton<ICommandExecutor, PutBackupVaultNotificationsExecutor>()
        .AddSingleton<ICommandExecutor, DeleteBackupVaultNotificationsExecutor>()
        .AddSingleton<ICommandExecutor, PutBackupVaultLockConfigurationExecutor>()
        .AddSingleton<ICommandExecutor, DeleteBackupVaultLockConfigurationExecutor>()
        .AddSingleton<ICommandExecutor, DeleteBackupVaultExecutor>()
        .AddSingleton<ICommandExecutor, ChangeTagsExecutor>()
        .AddSingleton<ICommandExecutor, CreateBackupPlanExecutor>()
        .AddSingleton<ICommandExecutor, UpdateBackupPlanExecutor>()
        .AddSingleton<ICommandExecutor, DeleteBackupPlanExecutor>()
        .AddSingleton<SelectionCalls>()
        .AddSingleton<ICommandExecutor, CreateBackupSelectionExecutor>()
        .AddSingleton<ICommandExecutor, ReplaceBackupSelectionExecutor>()
        .AddSingleton<ICommandExecutor, DeleteBackupSelectionExecutor>()
        .AddSingleton<ICommandExecutor, UpdateRegionSettingsExecutor>()
        .AddSingleton<ICommandExecutor, UpdateGlobalSettingsExecutor>()
        .AddSingleton<ICommandExecutor, StartBackupJobExecutor>()
        .AddSingleton<ICommandExecutor, DeleteRecoveryPointExecutor>()
        .AddSingleton<ICommandExecutor, UpdateRecoveryPointLifecycleExecutor>()
        .AddSingleton<ICommandExecutor, DisassociateRecoveryPointExecutor>()
        .AddSingleton<ICommandExecutor, StartCopyJobExecutor>()
        .AddSingleton<ICommandExecutor, StartRestoreJobExecutor>()
        .AddSingleton<ICommandExecutor, StopBackupJobExecutor>();
}
