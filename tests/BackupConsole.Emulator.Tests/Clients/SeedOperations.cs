namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>The operations of the document that the console was asked for; every client's story calls all of them.</summary>
internal static class SeedOperations
{
    public static IReadOnlyList<string> All { get; } =
    [
        "CreateBackupPlan", "CreateBackupSelection", "CreateBackupVault", "DeleteBackupPlan", "DeleteBackupSelection", "DeleteBackupVault",
        "DeleteBackupVaultAccessPolicy", "DeleteBackupVaultNotifications", "DeleteRecoveryPoint", "DescribeBackupJob", "DescribeBackupVault",
        "DescribeCopyJob", "DescribeProtectedResource", "DescribeRecoveryPoint", "DescribeRegionSettings", "DescribeRestoreJob",
        "ExportBackupPlanTemplate", "GetBackupPlan", "GetBackupPlanFromJSON", "GetBackupPlanFromTemplate", "GetBackupSelection",
        "GetBackupVaultAccessPolicy", "GetBackupVaultNotifications", "GetRecoveryPointRestoreMetadata", "GetSupportedResourceTypes",
        "ListBackupJobs", "ListBackupPlanTemplates", "ListBackupPlanVersions", "ListBackupPlans", "ListBackupSelections", "ListBackupVaults",
        "ListCopyJobs", "ListProtectedResources", "ListRecoveryPointsByBackupVault", "ListRecoveryPointsByResource", "ListRestoreJobs",
        "ListTags", "PutBackupVaultAccessPolicy", "PutBackupVaultNotifications", "StartBackupJob", "StartCopyJob", "StartRestoreJob",
        "StopBackupJob", "TagResource", "UntagResource", "UpdateBackupPlan", "UpdateRecoveryPointLifecycle", "UpdateRegionSettings",
    ];
}
