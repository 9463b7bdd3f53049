namespace Amazon.Backup.Model;

/// <summary>Walks through all pages of the list operations.</summary>
public interface IBackupPaginatorFactory
{
    IListBackupAccessPointsPaginator ListBackupAccessPoints(ListBackupAccessPointsRequest request);

    IListBackupAccessPointsByRecoveryPointPaginator ListBackupAccessPointsByRecoveryPoint(ListBackupAccessPointsByRecoveryPointRequest request);

    IListBackupAccessPointsByResourcePaginator ListBackupAccessPointsByResource(ListBackupAccessPointsByResourceRequest request);

    IListBackupJobSummariesPaginator ListBackupJobSummaries(ListBackupJobSummariesRequest request);

    IListBackupJobsPaginator ListBackupJobs(ListBackupJobsRequest request);

    IListBackupPlanTemplatesPaginator ListBackupPlanTemplates(ListBackupPlanTemplatesRequest request);

    IListBackupPlanVersionsPaginator ListBackupPlanVersions(ListBackupPlanVersionsRequest request);

    IListBackupPlansPaginator ListBackupPlans(ListBackupPlansRequest request);

    IListBackupSelectionsPaginator ListBackupSelections(ListBackupSelectionsRequest request);

    IListBackupVaultsPaginator ListBackupVaults(ListBackupVaultsRequest request);

    IListCopyJobSummariesPaginator ListCopyJobSummaries(ListCopyJobSummariesRequest request);

    IListCopyJobsPaginator ListCopyJobs(ListCopyJobsRequest request);

    IListFrameworksPaginator ListFrameworks(ListFrameworksRequest request);

    IListIndexedRecoveryPointsPaginator ListIndexedRecoveryPoints(ListIndexedRecoveryPointsRequest request);

    IListLegalHoldsPaginator ListLegalHolds(ListLegalHoldsRequest request);

    IListProtectedResourcesPaginator ListProtectedResources(ListProtectedResourcesRequest request);

    IListProtectedResourcesByBackupVaultPaginator ListProtectedResourcesByBackupVault(ListProtectedResourcesByBackupVaultRequest request);

    IListRecoveryPointsByBackupVaultPaginator ListRecoveryPointsByBackupVault(ListRecoveryPointsByBackupVaultRequest request);

    IListRecoveryPointsByLegalHoldPaginator ListRecoveryPointsByLegalHold(ListRecoveryPointsByLegalHoldRequest request);

    IListRecoveryPointsByResourcePaginator ListRecoveryPointsByResource(ListRecoveryPointsByResourceRequest request);

    IListReportJobsPaginator ListReportJobs(ListReportJobsRequest request);

    IListReportPlansPaginator ListReportPlans(ListReportPlansRequest request);

    IListRestoreAccessBackupVaultsPaginator ListRestoreAccessBackupVaults(ListRestoreAccessBackupVaultsRequest request);

    IListRestoreJobSummariesPaginator ListRestoreJobSummaries(ListRestoreJobSummariesRequest request);

    IListRestoreJobsPaginator ListRestoreJobs(ListRestoreJobsRequest request);

    IListRestoreJobsByProtectedResourcePaginator ListRestoreJobsByProtectedResource(ListRestoreJobsByProtectedResourceRequest request);

    IListRestoreTestingPlansPaginator ListRestoreTestingPlans(ListRestoreTestingPlansRequest request);

    IListRestoreTestingSelectionsPaginator ListRestoreTestingSelections(ListRestoreTestingSelectionsRequest request);

    IListScanJobSummariesPaginator ListScanJobSummaries(ListScanJobSummariesRequest request);

    IListScanJobsPaginator ListScanJobs(ListScanJobsRequest request);

    IListTagsPaginator ListTags(ListTagsRequest request);

    IListTieringConfigurationsPaginator ListTieringConfigurations(ListTieringConfigurationsRequest request);
}
