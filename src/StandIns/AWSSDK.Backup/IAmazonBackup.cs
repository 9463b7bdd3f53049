using Amazon.Backup.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.Backup;

/// <summary>AWS Backup. Each operation links to its page of the AWS API reference; its request class holds how it travels and what it throws.</summary>
public interface IAmazonBackup : IAmazonService, IDisposable
{
    IBackupPaginatorFactory Paginators { get; }

    /// <summary>Where a request of this kind would go.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonBackupConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        awsCredentials is null
            ? new AmazonBackupClient((AmazonBackupConfig)clientConfig)
            : new AmazonBackupClient(awsCredentials, (AmazonBackupConfig)clientConfig);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_AssociateBackupVaultMpaApprovalTeam.html">AssociateBackupVaultMpaApprovalTeam</see></summary>
    Task<AssociateBackupVaultMpaApprovalTeamResponse> AssociateBackupVaultMpaApprovalTeamAsync(AssociateBackupVaultMpaApprovalTeamRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CancelLegalHold.html">CancelLegalHold</see></summary>
    Task<CancelLegalHoldResponse> CancelLegalHoldAsync(CancelLegalHoldRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupAccessPoint.html">CreateBackupAccessPoint</see></summary>
    Task<CreateBackupAccessPointResponse> CreateBackupAccessPointAsync(CreateBackupAccessPointRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupPlan.html">CreateBackupPlan</see></summary>
    Task<CreateBackupPlanResponse> CreateBackupPlanAsync(CreateBackupPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupSelection.html">CreateBackupSelection</see></summary>
    Task<CreateBackupSelectionResponse> CreateBackupSelectionAsync(CreateBackupSelectionRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupVault.html">CreateBackupVault</see></summary>
    Task<CreateBackupVaultResponse> CreateBackupVaultAsync(CreateBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateFramework.html">CreateFramework</see></summary>
    Task<CreateFrameworkResponse> CreateFrameworkAsync(CreateFrameworkRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateLegalHold.html">CreateLegalHold</see></summary>
    Task<CreateLegalHoldResponse> CreateLegalHoldAsync(CreateLegalHoldRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateLogicallyAirGappedBackupVault.html">CreateLogicallyAirGappedBackupVault</see></summary>
    Task<CreateLogicallyAirGappedBackupVaultResponse> CreateLogicallyAirGappedBackupVaultAsync(CreateLogicallyAirGappedBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateReportPlan.html">CreateReportPlan</see></summary>
    Task<CreateReportPlanResponse> CreateReportPlanAsync(CreateReportPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreAccessBackupVault.html">CreateRestoreAccessBackupVault</see></summary>
    Task<CreateRestoreAccessBackupVaultResponse> CreateRestoreAccessBackupVaultAsync(CreateRestoreAccessBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreTestingPlan.html">CreateRestoreTestingPlan</see></summary>
    Task<CreateRestoreTestingPlanResponse> CreateRestoreTestingPlanAsync(CreateRestoreTestingPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreTestingSelection.html">CreateRestoreTestingSelection</see></summary>
    Task<CreateRestoreTestingSelectionResponse> CreateRestoreTestingSelectionAsync(CreateRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateTieringConfiguration.html">CreateTieringConfiguration</see></summary>
    Task<CreateTieringConfigurationResponse> CreateTieringConfigurationAsync(CreateTieringConfigurationRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupAccessPoint.html">DeleteBackupAccessPoint</see></summary>
    Task<DeleteBackupAccessPointResponse> DeleteBackupAccessPointAsync(DeleteBackupAccessPointRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupPlan.html">DeleteBackupPlan</see></summary>
    Task<DeleteBackupPlanResponse> DeleteBackupPlanAsync(DeleteBackupPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupSelection.html">DeleteBackupSelection</see></summary>
    Task<DeleteBackupSelectionResponse> DeleteBackupSelectionAsync(DeleteBackupSelectionRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupVault.html">DeleteBackupVault</see></summary>
    Task<DeleteBackupVaultResponse> DeleteBackupVaultAsync(DeleteBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupVaultAccessPolicy.html">DeleteBackupVaultAccessPolicy</see></summary>
    Task<DeleteBackupVaultAccessPolicyResponse> DeleteBackupVaultAccessPolicyAsync(DeleteBackupVaultAccessPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupVaultLockConfiguration.html">DeleteBackupVaultLockConfiguration</see></summary>
    Task<DeleteBackupVaultLockConfigurationResponse> DeleteBackupVaultLockConfigurationAsync(DeleteBackupVaultLockConfigurationRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupVaultNotifications.html">DeleteBackupVaultNotifications</see></summary>
    Task<DeleteBackupVaultNotificationsResponse> DeleteBackupVaultNotificationsAsync(DeleteBackupVaultNotificationsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteFramework.html">DeleteFramework</see></summary>
    Task<DeleteFrameworkResponse> DeleteFrameworkAsync(DeleteFrameworkRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteRecoveryPoint.html">DeleteRecoveryPoint</see></summary>
    Task<DeleteRecoveryPointResponse> DeleteRecoveryPointAsync(DeleteRecoveryPointRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteReportPlan.html">DeleteReportPlan</see></summary>
    Task<DeleteReportPlanResponse> DeleteReportPlanAsync(DeleteReportPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteRestoreTestingPlan.html">DeleteRestoreTestingPlan</see></summary>
    Task<DeleteRestoreTestingPlanResponse> DeleteRestoreTestingPlanAsync(DeleteRestoreTestingPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteRestoreTestingSelection.html">DeleteRestoreTestingSelection</see></summary>
    Task<DeleteRestoreTestingSelectionResponse> DeleteRestoreTestingSelectionAsync(DeleteRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteTieringConfiguration.html">DeleteTieringConfiguration</see></summary>
    Task<DeleteTieringConfigurationResponse> DeleteTieringConfigurationAsync(DeleteTieringConfigurationRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupAccessPoint.html">DescribeBackupAccessPoint</see></summary>
    Task<DescribeBackupAccessPointResponse> DescribeBackupAccessPointAsync(DescribeBackupAccessPointRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupJob.html">DescribeBackupJob</see></summary>
    Task<DescribeBackupJobResponse> DescribeBackupJobAsync(DescribeBackupJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupVault.html">DescribeBackupVault</see></summary>
    Task<DescribeBackupVaultResponse> DescribeBackupVaultAsync(DescribeBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeCopyJob.html">DescribeCopyJob</see></summary>
    Task<DescribeCopyJobResponse> DescribeCopyJobAsync(DescribeCopyJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeFramework.html">DescribeFramework</see></summary>
    Task<DescribeFrameworkResponse> DescribeFrameworkAsync(DescribeFrameworkRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeGlobalSettings.html">DescribeGlobalSettings</see></summary>
    Task<DescribeGlobalSettingsResponse> DescribeGlobalSettingsAsync(DescribeGlobalSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeProtectedResource.html">DescribeProtectedResource</see></summary>
    Task<DescribeProtectedResourceResponse> DescribeProtectedResourceAsync(DescribeProtectedResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeRecoveryPoint.html">DescribeRecoveryPoint</see></summary>
    Task<DescribeRecoveryPointResponse> DescribeRecoveryPointAsync(DescribeRecoveryPointRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeRegionSettings.html">DescribeRegionSettings</see></summary>
    Task<DescribeRegionSettingsResponse> DescribeRegionSettingsAsync(DescribeRegionSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeReportJob.html">DescribeReportJob</see></summary>
    Task<DescribeReportJobResponse> DescribeReportJobAsync(DescribeReportJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeReportPlan.html">DescribeReportPlan</see></summary>
    Task<DescribeReportPlanResponse> DescribeReportPlanAsync(DescribeReportPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeRestoreJob.html">DescribeRestoreJob</see></summary>
    Task<DescribeRestoreJobResponse> DescribeRestoreJobAsync(DescribeRestoreJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeScanJob.html">DescribeScanJob</see></summary>
    Task<DescribeScanJobResponse> DescribeScanJobAsync(DescribeScanJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateBackupVaultMpaApprovalTeam.html">DisassociateBackupVaultMpaApprovalTeam</see></summary>
    Task<DisassociateBackupVaultMpaApprovalTeamResponse> DisassociateBackupVaultMpaApprovalTeamAsync(DisassociateBackupVaultMpaApprovalTeamRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateRecoveryPoint.html">DisassociateRecoveryPoint</see></summary>
    Task<DisassociateRecoveryPointResponse> DisassociateRecoveryPointAsync(DisassociateRecoveryPointRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateRecoveryPointFromParent.html">DisassociateRecoveryPointFromParent</see></summary>
    Task<DisassociateRecoveryPointFromParentResponse> DisassociateRecoveryPointFromParentAsync(DisassociateRecoveryPointFromParentRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ExportBackupPlanTemplate.html">ExportBackupPlanTemplate</see></summary>
    Task<ExportBackupPlanTemplateResponse> ExportBackupPlanTemplateAsync(ExportBackupPlanTemplateRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlan.html">GetBackupPlan</see></summary>
    Task<GetBackupPlanResponse> GetBackupPlanAsync(GetBackupPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlanFromJSON.html">GetBackupPlanFromJSON</see></summary>
    Task<GetBackupPlanFromJSONResponse> GetBackupPlanFromJSONAsync(GetBackupPlanFromJSONRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlanFromTemplate.html">GetBackupPlanFromTemplate</see></summary>
    Task<GetBackupPlanFromTemplateResponse> GetBackupPlanFromTemplateAsync(GetBackupPlanFromTemplateRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupSelection.html">GetBackupSelection</see></summary>
    Task<GetBackupSelectionResponse> GetBackupSelectionAsync(GetBackupSelectionRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupVaultAccessPolicy.html">GetBackupVaultAccessPolicy</see></summary>
    Task<GetBackupVaultAccessPolicyResponse> GetBackupVaultAccessPolicyAsync(GetBackupVaultAccessPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupVaultNotifications.html">GetBackupVaultNotifications</see></summary>
    Task<GetBackupVaultNotificationsResponse> GetBackupVaultNotificationsAsync(GetBackupVaultNotificationsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetLegalHold.html">GetLegalHold</see></summary>
    Task<GetLegalHoldResponse> GetLegalHoldAsync(GetLegalHoldRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetPITRMalwareScanResults.html">GetPITRMalwareScanResults</see></summary>
    Task<GetPITRMalwareScanResultsResponse> GetPITRMalwareScanResultsAsync(GetPITRMalwareScanResultsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRecoveryPointIndexDetails.html">GetRecoveryPointIndexDetails</see></summary>
    Task<GetRecoveryPointIndexDetailsResponse> GetRecoveryPointIndexDetailsAsync(GetRecoveryPointIndexDetailsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRecoveryPointRestoreMetadata.html">GetRecoveryPointRestoreMetadata</see></summary>
    Task<GetRecoveryPointRestoreMetadataResponse> GetRecoveryPointRestoreMetadataAsync(GetRecoveryPointRestoreMetadataRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreJobMetadata.html">GetRestoreJobMetadata</see></summary>
    Task<GetRestoreJobMetadataResponse> GetRestoreJobMetadataAsync(GetRestoreJobMetadataRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingInferredMetadata.html">GetRestoreTestingInferredMetadata</see></summary>
    Task<GetRestoreTestingInferredMetadataResponse> GetRestoreTestingInferredMetadataAsync(GetRestoreTestingInferredMetadataRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingPlan.html">GetRestoreTestingPlan</see></summary>
    Task<GetRestoreTestingPlanResponse> GetRestoreTestingPlanAsync(GetRestoreTestingPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingSelection.html">GetRestoreTestingSelection</see></summary>
    Task<GetRestoreTestingSelectionResponse> GetRestoreTestingSelectionAsync(GetRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetSupportedResourceTypes.html">GetSupportedResourceTypes</see></summary>
    Task<GetSupportedResourceTypesResponse> GetSupportedResourceTypesAsync(GetSupportedResourceTypesRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetTieringConfiguration.html">GetTieringConfiguration</see></summary>
    Task<GetTieringConfigurationResponse> GetTieringConfigurationAsync(GetTieringConfigurationRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPoints.html">ListBackupAccessPoints</see></summary>
    Task<ListBackupAccessPointsResponse> ListBackupAccessPointsAsync(ListBackupAccessPointsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByRecoveryPoint.html">ListBackupAccessPointsByRecoveryPoint</see></summary>
    Task<ListBackupAccessPointsByRecoveryPointResponse> ListBackupAccessPointsByRecoveryPointAsync(ListBackupAccessPointsByRecoveryPointRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByResource.html">ListBackupAccessPointsByResource</see></summary>
    Task<ListBackupAccessPointsByResourceResponse> ListBackupAccessPointsByResourceAsync(ListBackupAccessPointsByResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupJobSummaries.html">ListBackupJobSummaries</see></summary>
    Task<ListBackupJobSummariesResponse> ListBackupJobSummariesAsync(ListBackupJobSummariesRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupJobs.html">ListBackupJobs</see></summary>
    Task<ListBackupJobsResponse> ListBackupJobsAsync(ListBackupJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlanTemplates.html">ListBackupPlanTemplates</see></summary>
    Task<ListBackupPlanTemplatesResponse> ListBackupPlanTemplatesAsync(ListBackupPlanTemplatesRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlanVersions.html">ListBackupPlanVersions</see></summary>
    Task<ListBackupPlanVersionsResponse> ListBackupPlanVersionsAsync(ListBackupPlanVersionsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlans.html">ListBackupPlans</see></summary>
    Task<ListBackupPlansResponse> ListBackupPlansAsync(ListBackupPlansRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupSelections.html">ListBackupSelections</see></summary>
    Task<ListBackupSelectionsResponse> ListBackupSelectionsAsync(ListBackupSelectionsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupVaults.html">ListBackupVaults</see></summary>
    Task<ListBackupVaultsResponse> ListBackupVaultsAsync(ListBackupVaultsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListCopyJobSummaries.html">ListCopyJobSummaries</see></summary>
    Task<ListCopyJobSummariesResponse> ListCopyJobSummariesAsync(ListCopyJobSummariesRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListCopyJobs.html">ListCopyJobs</see></summary>
    Task<ListCopyJobsResponse> ListCopyJobsAsync(ListCopyJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListFrameworks.html">ListFrameworks</see></summary>
    Task<ListFrameworksResponse> ListFrameworksAsync(ListFrameworksRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListIndexedRecoveryPoints.html">ListIndexedRecoveryPoints</see></summary>
    Task<ListIndexedRecoveryPointsResponse> ListIndexedRecoveryPointsAsync(ListIndexedRecoveryPointsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListLegalHolds.html">ListLegalHolds</see></summary>
    Task<ListLegalHoldsResponse> ListLegalHoldsAsync(ListLegalHoldsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListProtectedResources.html">ListProtectedResources</see></summary>
    Task<ListProtectedResourcesResponse> ListProtectedResourcesAsync(ListProtectedResourcesRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListProtectedResourcesByBackupVault.html">ListProtectedResourcesByBackupVault</see></summary>
    Task<ListProtectedResourcesByBackupVaultResponse> ListProtectedResourcesByBackupVaultAsync(ListProtectedResourcesByBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByBackupVault.html">ListRecoveryPointsByBackupVault</see></summary>
    Task<ListRecoveryPointsByBackupVaultResponse> ListRecoveryPointsByBackupVaultAsync(ListRecoveryPointsByBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByLegalHold.html">ListRecoveryPointsByLegalHold</see></summary>
    Task<ListRecoveryPointsByLegalHoldResponse> ListRecoveryPointsByLegalHoldAsync(ListRecoveryPointsByLegalHoldRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByResource.html">ListRecoveryPointsByResource</see></summary>
    Task<ListRecoveryPointsByResourceResponse> ListRecoveryPointsByResourceAsync(ListRecoveryPointsByResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportJobs.html">ListReportJobs</see></summary>
    Task<ListReportJobsResponse> ListReportJobsAsync(ListReportJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportPlans.html">ListReportPlans</see></summary>
    Task<ListReportPlansResponse> ListReportPlansAsync(ListReportPlansRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreAccessBackupVaults.html">ListRestoreAccessBackupVaults</see></summary>
    Task<ListRestoreAccessBackupVaultsResponse> ListRestoreAccessBackupVaultsAsync(ListRestoreAccessBackupVaultsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobSummaries.html">ListRestoreJobSummaries</see></summary>
    Task<ListRestoreJobSummariesResponse> ListRestoreJobSummariesAsync(ListRestoreJobSummariesRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobs.html">ListRestoreJobs</see></summary>
    Task<ListRestoreJobsResponse> ListRestoreJobsAsync(ListRestoreJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobsByProtectedResource.html">ListRestoreJobsByProtectedResource</see></summary>
    Task<ListRestoreJobsByProtectedResourceResponse> ListRestoreJobsByProtectedResourceAsync(ListRestoreJobsByProtectedResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreTestingPlans.html">ListRestoreTestingPlans</see></summary>
    Task<ListRestoreTestingPlansResponse> ListRestoreTestingPlansAsync(ListRestoreTestingPlansRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreTestingSelections.html">ListRestoreTestingSelections</see></summary>
    Task<ListRestoreTestingSelectionsResponse> ListRestoreTestingSelectionsAsync(ListRestoreTestingSelectionsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListScanJobSummaries.html">ListScanJobSummaries</see></summary>
    Task<ListScanJobSummariesResponse> ListScanJobSummariesAsync(ListScanJobSummariesRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListScanJobs.html">ListScanJobs</see></summary>
    Task<ListScanJobsResponse> ListScanJobsAsync(ListScanJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTags.html">ListTags</see></summary>
    Task<ListTagsResponse> ListTagsAsync(ListTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTieringConfigurations.html">ListTieringConfigurations</see></summary>
    Task<ListTieringConfigurationsResponse> ListTieringConfigurationsAsync(ListTieringConfigurationsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutBackupVaultAccessPolicy.html">PutBackupVaultAccessPolicy</see></summary>
    Task<PutBackupVaultAccessPolicyResponse> PutBackupVaultAccessPolicyAsync(PutBackupVaultAccessPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutBackupVaultLockConfiguration.html">PutBackupVaultLockConfiguration</see></summary>
    Task<PutBackupVaultLockConfigurationResponse> PutBackupVaultLockConfigurationAsync(PutBackupVaultLockConfigurationRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutBackupVaultNotifications.html">PutBackupVaultNotifications</see></summary>
    Task<PutBackupVaultNotificationsResponse> PutBackupVaultNotificationsAsync(PutBackupVaultNotificationsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutRestoreValidationResult.html">PutRestoreValidationResult</see></summary>
    Task<PutRestoreValidationResultResponse> PutRestoreValidationResultAsync(PutRestoreValidationResultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RevokeRestoreAccessBackupVault.html">RevokeRestoreAccessBackupVault</see></summary>
    Task<RevokeRestoreAccessBackupVaultResponse> RevokeRestoreAccessBackupVaultAsync(RevokeRestoreAccessBackupVaultRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartBackupJob.html">StartBackupJob</see></summary>
    Task<StartBackupJobResponse> StartBackupJobAsync(StartBackupJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartCopyJob.html">StartCopyJob</see></summary>
    Task<StartCopyJobResponse> StartCopyJobAsync(StartCopyJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartReportJob.html">StartReportJob</see></summary>
    Task<StartReportJobResponse> StartReportJobAsync(StartReportJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartRestoreJob.html">StartRestoreJob</see></summary>
    Task<StartRestoreJobResponse> StartRestoreJobAsync(StartRestoreJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartScanJob.html">StartScanJob</see></summary>
    Task<StartScanJobResponse> StartScanJobAsync(StartScanJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StopBackupJob.html">StopBackupJob</see></summary>
    Task<StopBackupJobResponse> StopBackupJobAsync(StopBackupJobRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_TagResource.html">TagResource</see></summary>
    Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UntagResource.html">UntagResource</see></summary>
    Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateBackupPlan.html">UpdateBackupPlan</see></summary>
    Task<UpdateBackupPlanResponse> UpdateBackupPlanAsync(UpdateBackupPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateFramework.html">UpdateFramework</see></summary>
    Task<UpdateFrameworkResponse> UpdateFrameworkAsync(UpdateFrameworkRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateGlobalSettings.html">UpdateGlobalSettings</see></summary>
    Task<UpdateGlobalSettingsResponse> UpdateGlobalSettingsAsync(UpdateGlobalSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRecoveryPointIndexSettings.html">UpdateRecoveryPointIndexSettings</see></summary>
    Task<UpdateRecoveryPointIndexSettingsResponse> UpdateRecoveryPointIndexSettingsAsync(UpdateRecoveryPointIndexSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRecoveryPointLifecycle.html">UpdateRecoveryPointLifecycle</see></summary>
    Task<UpdateRecoveryPointLifecycleResponse> UpdateRecoveryPointLifecycleAsync(UpdateRecoveryPointLifecycleRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRegionSettings.html">UpdateRegionSettings</see></summary>
    Task<UpdateRegionSettingsResponse> UpdateRegionSettingsAsync(UpdateRegionSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateReportPlan.html">UpdateReportPlan</see></summary>
    Task<UpdateReportPlanResponse> UpdateReportPlanAsync(UpdateReportPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRestoreTestingPlan.html">UpdateRestoreTestingPlan</see></summary>
    Task<UpdateRestoreTestingPlanResponse> UpdateRestoreTestingPlanAsync(UpdateRestoreTestingPlanRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRestoreTestingSelection.html">UpdateRestoreTestingSelection</see></summary>
    Task<UpdateRestoreTestingSelectionResponse> UpdateRestoreTestingSelectionAsync(UpdateRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default);

    /// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateTieringConfiguration.html">UpdateTieringConfiguration</see></summary>
    Task<UpdateTieringConfigurationResponse> UpdateTieringConfigurationAsync(UpdateTieringConfigurationRequest request, CancellationToken cancellationToken = default);
}
