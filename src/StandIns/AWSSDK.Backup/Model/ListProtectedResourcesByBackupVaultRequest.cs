using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListProtectedResourcesByBackupVault.html">ListProtectedResourcesByBackupVault</see>.</summary>
[Operation("GET", "/backup-vaults/{backupVaultName}/resources/")]
[Throws(typeof(InvalidParameterValueException), typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class ListProtectedResourcesByBackupVaultRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("backupVaultAccountId")]
    public string BackupVaultAccountId { get; set; }

    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
