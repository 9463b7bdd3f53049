using Amazon.Backup.Internal;
using Amazon.Backup.Model;
using Amazon.Backup.Wire;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace Amazon.Backup;

/// <summary>AWS Backup over HTTPS. Thread-safe; make one per account and Region and keep it.</summary>
public class AmazonBackupClient : AmazonServiceClient, IAmazonBackup
{
    private static readonly AmazonBackupMetadata Metadata = new();

    public AmazonBackupClient()
        : base(new AmazonBackupConfig())
    {
    }

    public AmazonBackupClient(RegionEndpoint region)
        : base(new AmazonBackupConfig { RegionEndpoint = region })
    {
    }

    public AmazonBackupClient(AmazonBackupConfig config)
        : base(config)
    {
    }

    public AmazonBackupClient(AWSCredentials credentials)
        : this(credentials, new AmazonBackupConfig())
    {
    }

    public AmazonBackupClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonBackupConfig { RegionEndpoint = region })
    {
    }

    public AmazonBackupClient(AWSCredentials credentials, AmazonBackupConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonBackupClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonBackupConfig())
    {
    }

    public AmazonBackupClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonBackupConfig { RegionEndpoint = region })
    {
    }

    public AmazonBackupClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBackupConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonBackupClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonBackupConfig())
    {
    }

    public AmazonBackupClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonBackupConfig { RegionEndpoint = region })
    {
    }

    public AmazonBackupClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonBackupConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    public IBackupPaginatorFactory Paginators => field ??= new BackupPaginatorFactory(this);

    protected override IServiceMetadata ServiceMetadata => Metadata;

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    public virtual Task<AssociateBackupVaultMpaApprovalTeamResponse> AssociateBackupVaultMpaApprovalTeamAsync(AssociateBackupVaultMpaApprovalTeamRequest request, CancellationToken cancellationToken = default) =>
        Call<AssociateBackupVaultMpaApprovalTeamRequest, AssociateBackupVaultMpaApprovalTeamResponse>(request, cancellationToken);

    public virtual Task<CancelLegalHoldResponse> CancelLegalHoldAsync(CancelLegalHoldRequest request, CancellationToken cancellationToken = default) =>
        Call<CancelLegalHoldRequest, CancelLegalHoldResponse>(request, cancellationToken);

    public virtual Task<CreateBackupAccessPointResponse> CreateBackupAccessPointAsync(CreateBackupAccessPointRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateBackupAccessPointRequest, CreateBackupAccessPointResponse>(request, cancellationToken);

    public virtual Task<CreateBackupPlanResponse> CreateBackupPlanAsync(CreateBackupPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateBackupPlanRequest, CreateBackupPlanResponse>(request, cancellationToken);

    public virtual Task<CreateBackupSelectionResponse> CreateBackupSelectionAsync(CreateBackupSelectionRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateBackupSelectionRequest, CreateBackupSelectionResponse>(request, cancellationToken);

    public virtual Task<CreateBackupVaultResponse> CreateBackupVaultAsync(CreateBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateBackupVaultRequest, CreateBackupVaultResponse>(request, cancellationToken);

    public virtual Task<CreateFrameworkResponse> CreateFrameworkAsync(CreateFrameworkRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateFrameworkRequest, CreateFrameworkResponse>(request, cancellationToken);

    public virtual Task<CreateLegalHoldResponse> CreateLegalHoldAsync(CreateLegalHoldRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateLegalHoldRequest, CreateLegalHoldResponse>(request, cancellationToken);

    public virtual Task<CreateLogicallyAirGappedBackupVaultResponse> CreateLogicallyAirGappedBackupVaultAsync(CreateLogicallyAirGappedBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateLogicallyAirGappedBackupVaultRequest, CreateLogicallyAirGappedBackupVaultResponse>(request, cancellationToken);

    public virtual Task<CreateReportPlanResponse> CreateReportPlanAsync(CreateReportPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateReportPlanRequest, CreateReportPlanResponse>(request, cancellationToken);

    public virtual Task<CreateRestoreAccessBackupVaultResponse> CreateRestoreAccessBackupVaultAsync(CreateRestoreAccessBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateRestoreAccessBackupVaultRequest, CreateRestoreAccessBackupVaultResponse>(request, cancellationToken);

    public virtual Task<CreateRestoreTestingPlanResponse> CreateRestoreTestingPlanAsync(CreateRestoreTestingPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateRestoreTestingPlanRequest, CreateRestoreTestingPlanResponse>(request, cancellationToken);

    public virtual Task<CreateRestoreTestingSelectionResponse> CreateRestoreTestingSelectionAsync(CreateRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateRestoreTestingSelectionRequest, CreateRestoreTestingSelectionResponse>(request, cancellationToken);

    public virtual Task<CreateTieringConfigurationResponse> CreateTieringConfigurationAsync(CreateTieringConfigurationRequest request, CancellationToken cancellationToken = default) =>
        Call<CreateTieringConfigurationRequest, CreateTieringConfigurationResponse>(request, cancellationToken);

    public virtual Task<DeleteBackupAccessPointResponse> DeleteBackupAccessPointAsync(DeleteBackupAccessPointRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteBackupAccessPointRequest, DeleteBackupAccessPointResponse>(request, cancellationToken);

    public virtual Task<DeleteBackupPlanResponse> DeleteBackupPlanAsync(DeleteBackupPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteBackupPlanRequest, DeleteBackupPlanResponse>(request, cancellationToken);

    public virtual Task<DeleteBackupSelectionResponse> DeleteBackupSelectionAsync(DeleteBackupSelectionRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteBackupSelectionRequest, DeleteBackupSelectionResponse>(request, cancellationToken);

    public virtual Task<DeleteBackupVaultResponse> DeleteBackupVaultAsync(DeleteBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteBackupVaultRequest, DeleteBackupVaultResponse>(request, cancellationToken);

    public virtual Task<DeleteBackupVaultAccessPolicyResponse> DeleteBackupVaultAccessPolicyAsync(DeleteBackupVaultAccessPolicyRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteBackupVaultAccessPolicyRequest, DeleteBackupVaultAccessPolicyResponse>(request, cancellationToken);

    public virtual Task<DeleteBackupVaultLockConfigurationResponse> DeleteBackupVaultLockConfigurationAsync(DeleteBackupVaultLockConfigurationRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteBackupVaultLockConfigurationRequest, DeleteBackupVaultLockConfigurationResponse>(request, cancellationToken);

    public virtual Task<DeleteBackupVaultNotificationsResponse> DeleteBackupVaultNotificationsAsync(DeleteBackupVaultNotificationsRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteBackupVaultNotificationsRequest, DeleteBackupVaultNotificationsResponse>(request, cancellationToken);

    public virtual Task<DeleteFrameworkResponse> DeleteFrameworkAsync(DeleteFrameworkRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteFrameworkRequest, DeleteFrameworkResponse>(request, cancellationToken);

    public virtual Task<DeleteRecoveryPointResponse> DeleteRecoveryPointAsync(DeleteRecoveryPointRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteRecoveryPointRequest, DeleteRecoveryPointResponse>(request, cancellationToken);

    public virtual Task<DeleteReportPlanResponse> DeleteReportPlanAsync(DeleteReportPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteReportPlanRequest, DeleteReportPlanResponse>(request, cancellationToken);

    public virtual Task<DeleteRestoreTestingPlanResponse> DeleteRestoreTestingPlanAsync(DeleteRestoreTestingPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteRestoreTestingPlanRequest, DeleteRestoreTestingPlanResponse>(request, cancellationToken);

    public virtual Task<DeleteRestoreTestingSelectionResponse> DeleteRestoreTestingSelectionAsync(DeleteRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteRestoreTestingSelectionRequest, DeleteRestoreTestingSelectionResponse>(request, cancellationToken);

    public virtual Task<DeleteTieringConfigurationResponse> DeleteTieringConfigurationAsync(DeleteTieringConfigurationRequest request, CancellationToken cancellationToken = default) =>
        Call<DeleteTieringConfigurationRequest, DeleteTieringConfigurationResponse>(request, cancellationToken);

    public virtual Task<DescribeBackupAccessPointResponse> DescribeBackupAccessPointAsync(DescribeBackupAccessPointRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeBackupAccessPointRequest, DescribeBackupAccessPointResponse>(request, cancellationToken);

    public virtual Task<DescribeBackupJobResponse> DescribeBackupJobAsync(DescribeBackupJobRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeBackupJobRequest, DescribeBackupJobResponse>(request, cancellationToken);

    public virtual Task<DescribeBackupVaultResponse> DescribeBackupVaultAsync(DescribeBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeBackupVaultRequest, DescribeBackupVaultResponse>(request, cancellationToken);

    public virtual Task<DescribeCopyJobResponse> DescribeCopyJobAsync(DescribeCopyJobRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeCopyJobRequest, DescribeCopyJobResponse>(request, cancellationToken);

    public virtual Task<DescribeFrameworkResponse> DescribeFrameworkAsync(DescribeFrameworkRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeFrameworkRequest, DescribeFrameworkResponse>(request, cancellationToken);

    public virtual Task<DescribeGlobalSettingsResponse> DescribeGlobalSettingsAsync(DescribeGlobalSettingsRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeGlobalSettingsRequest, DescribeGlobalSettingsResponse>(request, cancellationToken);

    public virtual Task<DescribeProtectedResourceResponse> DescribeProtectedResourceAsync(DescribeProtectedResourceRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeProtectedResourceRequest, DescribeProtectedResourceResponse>(request, cancellationToken);

    public virtual Task<DescribeRecoveryPointResponse> DescribeRecoveryPointAsync(DescribeRecoveryPointRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeRecoveryPointRequest, DescribeRecoveryPointResponse>(request, cancellationToken);

    public virtual Task<DescribeRegionSettingsResponse> DescribeRegionSettingsAsync(DescribeRegionSettingsRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeRegionSettingsRequest, DescribeRegionSettingsResponse>(request, cancellationToken);

    public virtual Task<DescribeReportJobResponse> DescribeReportJobAsync(DescribeReportJobRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeReportJobRequest, DescribeReportJobResponse>(request, cancellationToken);

    public virtual Task<DescribeReportPlanResponse> DescribeReportPlanAsync(DescribeReportPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeReportPlanRequest, DescribeReportPlanResponse>(request, cancellationToken);

    public virtual Task<DescribeRestoreJobResponse> DescribeRestoreJobAsync(DescribeRestoreJobRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeRestoreJobRequest, DescribeRestoreJobResponse>(request, cancellationToken);

    public virtual Task<DescribeScanJobResponse> DescribeScanJobAsync(DescribeScanJobRequest request, CancellationToken cancellationToken = default) =>
        Call<DescribeScanJobRequest, DescribeScanJobResponse>(request, cancellationToken);

    public virtual Task<DisassociateBackupVaultMpaApprovalTeamResponse> DisassociateBackupVaultMpaApprovalTeamAsync(DisassociateBackupVaultMpaApprovalTeamRequest request, CancellationToken cancellationToken = default) =>
        Call<DisassociateBackupVaultMpaApprovalTeamRequest, DisassociateBackupVaultMpaApprovalTeamResponse>(request, cancellationToken);

    public virtual Task<DisassociateRecoveryPointResponse> DisassociateRecoveryPointAsync(DisassociateRecoveryPointRequest request, CancellationToken cancellationToken = default) =>
        Call<DisassociateRecoveryPointRequest, DisassociateRecoveryPointResponse>(request, cancellationToken);

    public virtual Task<DisassociateRecoveryPointFromParentResponse> DisassociateRecoveryPointFromParentAsync(DisassociateRecoveryPointFromParentRequest request, CancellationToken cancellationToken = default) =>
        Call<DisassociateRecoveryPointFromParentRequest, DisassociateRecoveryPointFromParentResponse>(request, cancellationToken);

    public virtual Task<ExportBackupPlanTemplateResponse> ExportBackupPlanTemplateAsync(ExportBackupPlanTemplateRequest request, CancellationToken cancellationToken = default) =>
        Call<ExportBackupPlanTemplateRequest, ExportBackupPlanTemplateResponse>(request, cancellationToken);

    public virtual Task<GetBackupPlanResponse> GetBackupPlanAsync(GetBackupPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<GetBackupPlanRequest, GetBackupPlanResponse>(request, cancellationToken);

    public virtual Task<GetBackupPlanFromJSONResponse> GetBackupPlanFromJSONAsync(GetBackupPlanFromJSONRequest request, CancellationToken cancellationToken = default) =>
        Call<GetBackupPlanFromJSONRequest, GetBackupPlanFromJSONResponse>(request, cancellationToken);

    public virtual Task<GetBackupPlanFromTemplateResponse> GetBackupPlanFromTemplateAsync(GetBackupPlanFromTemplateRequest request, CancellationToken cancellationToken = default) =>
        Call<GetBackupPlanFromTemplateRequest, GetBackupPlanFromTemplateResponse>(request, cancellationToken);

    public virtual Task<GetBackupSelectionResponse> GetBackupSelectionAsync(GetBackupSelectionRequest request, CancellationToken cancellationToken = default) =>
        Call<GetBackupSelectionRequest, GetBackupSelectionResponse>(request, cancellationToken);

    public virtual Task<GetBackupVaultAccessPolicyResponse> GetBackupVaultAccessPolicyAsync(GetBackupVaultAccessPolicyRequest request, CancellationToken cancellationToken = default) =>
        Call<GetBackupVaultAccessPolicyRequest, GetBackupVaultAccessPolicyResponse>(request, cancellationToken);

    public virtual Task<GetBackupVaultNotificationsResponse> GetBackupVaultNotificationsAsync(GetBackupVaultNotificationsRequest request, CancellationToken cancellationToken = default) =>
        Call<GetBackupVaultNotificationsRequest, GetBackupVaultNotificationsResponse>(request, cancellationToken);

    public virtual Task<GetLegalHoldResponse> GetLegalHoldAsync(GetLegalHoldRequest request, CancellationToken cancellationToken = default) =>
        Call<GetLegalHoldRequest, GetLegalHoldResponse>(request, cancellationToken);

    public virtual Task<GetPITRMalwareScanResultsResponse> GetPITRMalwareScanResultsAsync(GetPITRMalwareScanResultsRequest request, CancellationToken cancellationToken = default) =>
        Call<GetPITRMalwareScanResultsRequest, GetPITRMalwareScanResultsResponse>(request, cancellationToken);

    public virtual Task<GetRecoveryPointIndexDetailsResponse> GetRecoveryPointIndexDetailsAsync(GetRecoveryPointIndexDetailsRequest request, CancellationToken cancellationToken = default) =>
        Call<GetRecoveryPointIndexDetailsRequest, GetRecoveryPointIndexDetailsResponse>(request, cancellationToken);

    public virtual Task<GetRecoveryPointRestoreMetadataResponse> GetRecoveryPointRestoreMetadataAsync(GetRecoveryPointRestoreMetadataRequest request, CancellationToken cancellationToken = default) =>
        Call<GetRecoveryPointRestoreMetadataRequest, GetRecoveryPointRestoreMetadataResponse>(request, cancellationToken);

    public virtual Task<GetRestoreJobMetadataResponse> GetRestoreJobMetadataAsync(GetRestoreJobMetadataRequest request, CancellationToken cancellationToken = default) =>
        Call<GetRestoreJobMetadataRequest, GetRestoreJobMetadataResponse>(request, cancellationToken);

    public virtual Task<GetRestoreTestingInferredMetadataResponse> GetRestoreTestingInferredMetadataAsync(GetRestoreTestingInferredMetadataRequest request, CancellationToken cancellationToken = default) =>
        Call<GetRestoreTestingInferredMetadataRequest, GetRestoreTestingInferredMetadataResponse>(request, cancellationToken);

    public virtual Task<GetRestoreTestingPlanResponse> GetRestoreTestingPlanAsync(GetRestoreTestingPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<GetRestoreTestingPlanRequest, GetRestoreTestingPlanResponse>(request, cancellationToken);

    public virtual Task<GetRestoreTestingSelectionResponse> GetRestoreTestingSelectionAsync(GetRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default) =>
        Call<GetRestoreTestingSelectionRequest, GetRestoreTestingSelectionResponse>(request, cancellationToken);

    public virtual Task<GetSupportedResourceTypesResponse> GetSupportedResourceTypesAsync(GetSupportedResourceTypesRequest request, CancellationToken cancellationToken = default) =>
        Call<GetSupportedResourceTypesRequest, GetSupportedResourceTypesResponse>(request, cancellationToken);

    public virtual Task<GetTieringConfigurationResponse> GetTieringConfigurationAsync(GetTieringConfigurationRequest request, CancellationToken cancellationToken = default) =>
        Call<GetTieringConfigurationRequest, GetTieringConfigurationResponse>(request, cancellationToken);

    public virtual Task<ListBackupAccessPointsResponse> ListBackupAccessPointsAsync(ListBackupAccessPointsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupAccessPointsRequest, ListBackupAccessPointsResponse>(request, cancellationToken);

    public virtual Task<ListBackupAccessPointsByRecoveryPointResponse> ListBackupAccessPointsByRecoveryPointAsync(ListBackupAccessPointsByRecoveryPointRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupAccessPointsByRecoveryPointRequest, ListBackupAccessPointsByRecoveryPointResponse>(request, cancellationToken);

    public virtual Task<ListBackupAccessPointsByResourceResponse> ListBackupAccessPointsByResourceAsync(ListBackupAccessPointsByResourceRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupAccessPointsByResourceRequest, ListBackupAccessPointsByResourceResponse>(request, cancellationToken);

    public virtual Task<ListBackupJobSummariesResponse> ListBackupJobSummariesAsync(ListBackupJobSummariesRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupJobSummariesRequest, ListBackupJobSummariesResponse>(request, cancellationToken);

    public virtual Task<ListBackupJobsResponse> ListBackupJobsAsync(ListBackupJobsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupJobsRequest, ListBackupJobsResponse>(request, cancellationToken);

    public virtual Task<ListBackupPlanTemplatesResponse> ListBackupPlanTemplatesAsync(ListBackupPlanTemplatesRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupPlanTemplatesRequest, ListBackupPlanTemplatesResponse>(request, cancellationToken);

    public virtual Task<ListBackupPlanVersionsResponse> ListBackupPlanVersionsAsync(ListBackupPlanVersionsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupPlanVersionsRequest, ListBackupPlanVersionsResponse>(request, cancellationToken);

    public virtual Task<ListBackupPlansResponse> ListBackupPlansAsync(ListBackupPlansRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupPlansRequest, ListBackupPlansResponse>(request, cancellationToken);

    public virtual Task<ListBackupSelectionsResponse> ListBackupSelectionsAsync(ListBackupSelectionsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupSelectionsRequest, ListBackupSelectionsResponse>(request, cancellationToken);

    public virtual Task<ListBackupVaultsResponse> ListBackupVaultsAsync(ListBackupVaultsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListBackupVaultsRequest, ListBackupVaultsResponse>(request, cancellationToken);

    public virtual Task<ListCopyJobSummariesResponse> ListCopyJobSummariesAsync(ListCopyJobSummariesRequest request, CancellationToken cancellationToken = default) =>
        Call<ListCopyJobSummariesRequest, ListCopyJobSummariesResponse>(request, cancellationToken);

    public virtual Task<ListCopyJobsResponse> ListCopyJobsAsync(ListCopyJobsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListCopyJobsRequest, ListCopyJobsResponse>(request, cancellationToken);

    public virtual Task<ListFrameworksResponse> ListFrameworksAsync(ListFrameworksRequest request, CancellationToken cancellationToken = default) =>
        Call<ListFrameworksRequest, ListFrameworksResponse>(request, cancellationToken);

    public virtual Task<ListIndexedRecoveryPointsResponse> ListIndexedRecoveryPointsAsync(ListIndexedRecoveryPointsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListIndexedRecoveryPointsRequest, ListIndexedRecoveryPointsResponse>(request, cancellationToken);

    public virtual Task<ListLegalHoldsResponse> ListLegalHoldsAsync(ListLegalHoldsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListLegalHoldsRequest, ListLegalHoldsResponse>(request, cancellationToken);

    public virtual Task<ListProtectedResourcesResponse> ListProtectedResourcesAsync(ListProtectedResourcesRequest request, CancellationToken cancellationToken = default) =>
        Call<ListProtectedResourcesRequest, ListProtectedResourcesResponse>(request, cancellationToken);

    public virtual Task<ListProtectedResourcesByBackupVaultResponse> ListProtectedResourcesByBackupVaultAsync(ListProtectedResourcesByBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<ListProtectedResourcesByBackupVaultRequest, ListProtectedResourcesByBackupVaultResponse>(request, cancellationToken);

    public virtual Task<ListRecoveryPointsByBackupVaultResponse> ListRecoveryPointsByBackupVaultAsync(ListRecoveryPointsByBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRecoveryPointsByBackupVaultRequest, ListRecoveryPointsByBackupVaultResponse>(request, cancellationToken);

    public virtual Task<ListRecoveryPointsByLegalHoldResponse> ListRecoveryPointsByLegalHoldAsync(ListRecoveryPointsByLegalHoldRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRecoveryPointsByLegalHoldRequest, ListRecoveryPointsByLegalHoldResponse>(request, cancellationToken);

    public virtual Task<ListRecoveryPointsByResourceResponse> ListRecoveryPointsByResourceAsync(ListRecoveryPointsByResourceRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRecoveryPointsByResourceRequest, ListRecoveryPointsByResourceResponse>(request, cancellationToken);

    public virtual Task<ListReportJobsResponse> ListReportJobsAsync(ListReportJobsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListReportJobsRequest, ListReportJobsResponse>(request, cancellationToken);

    public virtual Task<ListReportPlansResponse> ListReportPlansAsync(ListReportPlansRequest request, CancellationToken cancellationToken = default) =>
        Call<ListReportPlansRequest, ListReportPlansResponse>(request, cancellationToken);

    public virtual Task<ListRestoreAccessBackupVaultsResponse> ListRestoreAccessBackupVaultsAsync(ListRestoreAccessBackupVaultsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRestoreAccessBackupVaultsRequest, ListRestoreAccessBackupVaultsResponse>(request, cancellationToken);

    public virtual Task<ListRestoreJobSummariesResponse> ListRestoreJobSummariesAsync(ListRestoreJobSummariesRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRestoreJobSummariesRequest, ListRestoreJobSummariesResponse>(request, cancellationToken);

    public virtual Task<ListRestoreJobsResponse> ListRestoreJobsAsync(ListRestoreJobsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRestoreJobsRequest, ListRestoreJobsResponse>(request, cancellationToken);

    public virtual Task<ListRestoreJobsByProtectedResourceResponse> ListRestoreJobsByProtectedResourceAsync(ListRestoreJobsByProtectedResourceRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRestoreJobsByProtectedResourceRequest, ListRestoreJobsByProtectedResourceResponse>(request, cancellationToken);

    public virtual Task<ListRestoreTestingPlansResponse> ListRestoreTestingPlansAsync(ListRestoreTestingPlansRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRestoreTestingPlansRequest, ListRestoreTestingPlansResponse>(request, cancellationToken);

    public virtual Task<ListRestoreTestingSelectionsResponse> ListRestoreTestingSelectionsAsync(ListRestoreTestingSelectionsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListRestoreTestingSelectionsRequest, ListRestoreTestingSelectionsResponse>(request, cancellationToken);

    public virtual Task<ListScanJobSummariesResponse> ListScanJobSummariesAsync(ListScanJobSummariesRequest request, CancellationToken cancellationToken = default) =>
        Call<ListScanJobSummariesRequest, ListScanJobSummariesResponse>(request, cancellationToken);

    public virtual Task<ListScanJobsResponse> ListScanJobsAsync(ListScanJobsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListScanJobsRequest, ListScanJobsResponse>(request, cancellationToken);

    public virtual Task<ListTagsResponse> ListTagsAsync(ListTagsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListTagsRequest, ListTagsResponse>(request, cancellationToken);

    public virtual Task<ListTieringConfigurationsResponse> ListTieringConfigurationsAsync(ListTieringConfigurationsRequest request, CancellationToken cancellationToken = default) =>
        Call<ListTieringConfigurationsRequest, ListTieringConfigurationsResponse>(request, cancellationToken);

    public virtual Task<PutBackupVaultAccessPolicyResponse> PutBackupVaultAccessPolicyAsync(PutBackupVaultAccessPolicyRequest request, CancellationToken cancellationToken = default) =>
        Call<PutBackupVaultAccessPolicyRequest, PutBackupVaultAccessPolicyResponse>(request, cancellationToken);

    public virtual Task<PutBackupVaultLockConfigurationResponse> PutBackupVaultLockConfigurationAsync(PutBackupVaultLockConfigurationRequest request, CancellationToken cancellationToken = default) =>
        Call<PutBackupVaultLockConfigurationRequest, PutBackupVaultLockConfigurationResponse>(request, cancellationToken);

    public virtual Task<PutBackupVaultNotificationsResponse> PutBackupVaultNotificationsAsync(PutBackupVaultNotificationsRequest request, CancellationToken cancellationToken = default) =>
        Call<PutBackupVaultNotificationsRequest, PutBackupVaultNotificationsResponse>(request, cancellationToken);

    public virtual Task<PutRestoreValidationResultResponse> PutRestoreValidationResultAsync(PutRestoreValidationResultRequest request, CancellationToken cancellationToken = default) =>
        Call<PutRestoreValidationResultRequest, PutRestoreValidationResultResponse>(request, cancellationToken);

    public virtual Task<RevokeRestoreAccessBackupVaultResponse> RevokeRestoreAccessBackupVaultAsync(RevokeRestoreAccessBackupVaultRequest request, CancellationToken cancellationToken = default) =>
        Call<RevokeRestoreAccessBackupVaultRequest, RevokeRestoreAccessBackupVaultResponse>(request, cancellationToken);

    public virtual Task<StartBackupJobResponse> StartBackupJobAsync(StartBackupJobRequest request, CancellationToken cancellationToken = default) =>
        Call<StartBackupJobRequest, StartBackupJobResponse>(request, cancellationToken);

    public virtual Task<StartCopyJobResponse> StartCopyJobAsync(StartCopyJobRequest request, CancellationToken cancellationToken = default) =>
        Call<StartCopyJobRequest, StartCopyJobResponse>(request, cancellationToken);

    public virtual Task<StartReportJobResponse> StartReportJobAsync(StartReportJobRequest request, CancellationToken cancellationToken = default) =>
        Call<StartReportJobRequest, StartReportJobResponse>(request, cancellationToken);

    public virtual Task<StartRestoreJobResponse> StartRestoreJobAsync(StartRestoreJobRequest request, CancellationToken cancellationToken = default) =>
        Call<StartRestoreJobRequest, StartRestoreJobResponse>(request, cancellationToken);

    public virtual Task<StartScanJobResponse> StartScanJobAsync(StartScanJobRequest request, CancellationToken cancellationToken = default) =>
        Call<StartScanJobRequest, StartScanJobResponse>(request, cancellationToken);

    public virtual Task<StopBackupJobResponse> StopBackupJobAsync(StopBackupJobRequest request, CancellationToken cancellationToken = default) =>
        Call<StopBackupJobRequest, StopBackupJobResponse>(request, cancellationToken);

    public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        Call<TagResourceRequest, TagResourceResponse>(request, cancellationToken);

    public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        Call<UntagResourceRequest, UntagResourceResponse>(request, cancellationToken);

    public virtual Task<UpdateBackupPlanResponse> UpdateBackupPlanAsync(UpdateBackupPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateBackupPlanRequest, UpdateBackupPlanResponse>(request, cancellationToken);

    public virtual Task<UpdateFrameworkResponse> UpdateFrameworkAsync(UpdateFrameworkRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateFrameworkRequest, UpdateFrameworkResponse>(request, cancellationToken);

    public virtual Task<UpdateGlobalSettingsResponse> UpdateGlobalSettingsAsync(UpdateGlobalSettingsRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateGlobalSettingsRequest, UpdateGlobalSettingsResponse>(request, cancellationToken);

    public virtual Task<UpdateRecoveryPointIndexSettingsResponse> UpdateRecoveryPointIndexSettingsAsync(UpdateRecoveryPointIndexSettingsRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateRecoveryPointIndexSettingsRequest, UpdateRecoveryPointIndexSettingsResponse>(request, cancellationToken);

    public virtual Task<UpdateRecoveryPointLifecycleResponse> UpdateRecoveryPointLifecycleAsync(UpdateRecoveryPointLifecycleRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateRecoveryPointLifecycleRequest, UpdateRecoveryPointLifecycleResponse>(request, cancellationToken);

    public virtual Task<UpdateRegionSettingsResponse> UpdateRegionSettingsAsync(UpdateRegionSettingsRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateRegionSettingsRequest, UpdateRegionSettingsResponse>(request, cancellationToken);

    public virtual Task<UpdateReportPlanResponse> UpdateReportPlanAsync(UpdateReportPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateReportPlanRequest, UpdateReportPlanResponse>(request, cancellationToken);

    public virtual Task<UpdateRestoreTestingPlanResponse> UpdateRestoreTestingPlanAsync(UpdateRestoreTestingPlanRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateRestoreTestingPlanRequest, UpdateRestoreTestingPlanResponse>(request, cancellationToken);

    public virtual Task<UpdateRestoreTestingSelectionResponse> UpdateRestoreTestingSelectionAsync(UpdateRestoreTestingSelectionRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateRestoreTestingSelectionRequest, UpdateRestoreTestingSelectionResponse>(request, cancellationToken);

    public virtual Task<UpdateTieringConfigurationResponse> UpdateTieringConfigurationAsync(UpdateTieringConfigurationRequest request, CancellationToken cancellationToken = default) =>
        Call<UpdateTieringConfigurationRequest, UpdateTieringConfigurationResponse>(request, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new AmazonBackupEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new AmazonBackupAuthSchemeHandler());
    }

    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private Task<TResponse> Call<TRequest, TResponse>(TRequest request, CancellationToken cancellationToken)
        where TRequest : AmazonBackupRequest, new()
        where TResponse : AmazonWebServiceResponse, new()
    {
        var options = new InvokeOptions
        {
            RequestMarshaller = RequestMarshaller<TRequest>.Instance,
            ResponseUnmarshaller = ResponseUnmarshaller<TRequest, TResponse>.Instance,
        };
        return InvokeAsync<TResponse>(request, options, cancellationToken);
    }
}
