using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreAccessBackupVaults.html">ListRestoreAccessBackupVaults</see>.</summary>
[Operation("GET", "/logically-air-gapped-backup-vaults/{backupVaultName}/restore-access-backup-vaults/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListRestoreAccessBackupVaultsRequest : AmazonBackupRequest, IPagedRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
