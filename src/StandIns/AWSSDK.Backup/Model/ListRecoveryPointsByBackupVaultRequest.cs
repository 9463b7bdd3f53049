using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByBackupVault.html">ListRecoveryPointsByBackupVault</see>.</summary>
[Operation("GET", "/backup-vaults/{backupVaultName}/recovery-points/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListRecoveryPointsByBackupVaultRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("backupVaultAccountId")]
    public string BackupVaultAccountId { get; set; }

    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Query("backupPlanId")]
    public string ByBackupPlanId { get; set; }

    [Query("createdAfter")]
    public DateTime? ByCreatedAfter { get; set; }

    [Query("createdBefore")]
    public DateTime? ByCreatedBefore { get; set; }

    [Query("parentRecoveryPointArn")]
    public string ByParentRecoveryPointArn { get; set; }

    [Query("resourceArn")]
    public string ByResourceArn { get; set; }

    [Query("resourceType")]
    public string ByResourceType { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
