using Amazon.Backup.Paging;

namespace Amazon.Backup.Model;

/// <summary>Walks through all pages of the list operations.</summary>
public class BackupPaginatorFactory : IBackupPaginatorFactory
{
    private readonly IAmazonBackup _client;

    internal BackupPaginatorFactory(IAmazonBackup client) => _client = client;

    public IListBackupAccessPointsPaginator ListBackupAccessPoints(ListBackupAccessPointsRequest request) => new ListBackupAccessPointsPaginator(_client, request);

    public IListBackupAccessPointsByRecoveryPointPaginator ListBackupAccessPointsByRecoveryPoint(ListBackupAccessPointsByRecoveryPointRequest request) => new ListBackupAccessPointsByRecoveryPointPaginator(_client, request);

    public IListBackupAccessPointsByResourcePaginator ListBackupAccessPointsByResource(ListBackupAccessPointsByResourceRequest request) => new ListBackupAccessPointsByResourcePaginator(_client, request);

    public IListBackupJobSummariesPaginator ListBackupJobSummaries(ListBackupJobSummariesRequest request) => new ListBackupJobSummariesPaginator(_client, request);

    public IListBackupJobsPaginator ListBackupJobs(ListBackupJobsRequest request) => new ListBackupJobsPaginator(_client, request);

    public IListBackupPlanTemplatesPaginator ListBackupPlanTemplates(ListBackupPlanTemplatesRequest request) => new ListBackupPlanTemplatesPaginator(_client, request);

    public IListBackupPlanVersionsPaginator ListBackupPlanVersions(ListBackupPlanVersionsRequest request) => new ListBackupPlanVersionsPaginator(_client, request);

    public IListBackupPlansPaginator ListBackupPlans(ListBackupPlansRequest request) => new ListBackupPlansPaginator(_client, request);

    public IListBackupSelectionsPaginator ListBackupSelections(ListBackupSelectionsRequest request) => new ListBackupSelectionsPaginator(_client, request);

    public IListBackupVaultsPaginator ListBackupVaults(ListBackupVaultsRequest request) => new ListBackupVaultsPaginator(_client, request);

    public IListCopyJobSummariesPaginator ListCopyJobSummaries(ListCopyJobSummariesRequest request) => new ListCopyJobSummariesPaginator(_client, request);

    public IListCopyJobsPaginator ListCopyJobs(ListCopyJobsRequest request) => new ListCopyJobsPaginator(_client, request);

    public IListFrameworksPaginator ListFrameworks(ListFrameworksRequest request) => new ListFrameworksPaginator(_client, request);

    public IListIndexedRecoveryPointsPaginator ListIndexedRecoveryPoints(ListIndexedRecoveryPointsRequest request) => new ListIndexedRecoveryPointsPaginator(_client, request);

    public IListLegalHoldsPaginator ListLegalHolds(ListLegalHoldsRequest request) => new ListLegalHoldsPaginator(_client, request);

    public IListProtectedResourcesPaginator ListProtectedResources(ListProtectedResourcesRequest request) => new ListProtectedResourcesPaginator(_client, request);

    public IListProtectedResourcesByBackupVaultPaginator ListProtectedResourcesByBackupVault(ListProtectedResourcesByBackupVaultRequest request) => new ListProtectedResourcesByBackupVaultPaginator(_client, request);

    public IListRecoveryPointsByBackupVaultPaginator ListRecoveryPointsByBackupVault(ListRecoveryPointsByBackupVaultRequest request) => new ListRecoveryPointsByBackupVaultPaginator(_client, request);

    public IListRecoveryPointsByLegalHoldPaginator ListRecoveryPointsByLegalHold(ListRecoveryPointsByLegalHoldRequest request) => new ListRecoveryPointsByLegalHoldPaginator(_client, request);

    public IListRecoveryPointsByResourcePaginator ListRecoveryPointsByResource(ListRecoveryPointsByResourceRequest request) => new ListRecoveryPointsByResourcePaginator(_client, request);

    public IListReportJobsPaginator ListReportJobs(ListReportJobsRequest request) => new ListReportJobsPaginator(_client, request);

    public IListReportPlansPaginator ListReportPlans(ListReportPlansRequest request) => new ListReportPlansPaginator(_client, request);

    public IListRestoreAccessBackupVaultsPaginator ListRestoreAccessBackupVaults(ListRestoreAccessBackupVaultsRequest request) => new ListRestoreAccessBackupVaultsPaginator(_client, request);

    public IListRestoreJobSummariesPaginator ListRestoreJobSummaries(ListRestoreJobSummariesRequest request) => new ListRestoreJobSummariesPaginator(_client, request);

    public IListRestoreJobsPaginator ListRestoreJobs(ListRestoreJobsRequest request) => new ListRestoreJobsPaginator(_client, request);

    public IListRestoreJobsByProtectedResourcePaginator ListRestoreJobsByProtectedResource(ListRestoreJobsByProtectedResourceRequest request) => new ListRestoreJobsByProtectedResourcePaginator(_client, request);

    public IListRestoreTestingPlansPaginator ListRestoreTestingPlans(ListRestoreTestingPlansRequest request) => new ListRestoreTestingPlansPaginator(_client, request);

    public IListRestoreTestingSelectionsPaginator ListRestoreTestingSelections(ListRestoreTestingSelectionsRequest request) => new ListRestoreTestingSelectionsPaginator(_client, request);

    public IListScanJobSummariesPaginator ListScanJobSummaries(ListScanJobSummariesRequest request) => new ListScanJobSummariesPaginator(_client, request);

    public IListScanJobsPaginator ListScanJobs(ListScanJobsRequest request) => new ListScanJobsPaginator(_client, request);

    public IListTagsPaginator ListTags(ListTagsRequest request) => new ListTagsPaginator(_client, request);

    public IListTieringConfigurationsPaginator ListTieringConfigurations(ListTieringConfigurationsRequest request) => new ListTieringConfigurationsPaginator(_client, request);
}
