using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByResource.html">ListRecoveryPointsByResource</see>.</summary>
[Operation("GET", "/resources/{resourceArn}/recovery-points/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListRecoveryPointsByResourceRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("managedByAWSBackupOnly")]
    public bool? ManagedByAWSBackupOnly { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }

    [Path("resourceArn")]
    public string ResourceArn { get; set; }
}
