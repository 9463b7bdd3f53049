using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupVaults.html">ListBackupVaults</see>.</summary>
[Operation("GET", "/backup-vaults/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListBackupVaultsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("shared")]
    public bool? ByShared { get; set; }

    [Query("vaultType")]
    public VaultType ByVaultType { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
