using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByResource.html">ListBackupAccessPointsByResource</see>.</summary>
[Operation("POST", "/backup-access-point/resource/{ResourceArn}")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListBackupAccessPointsByResourceRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }

    [Path("ResourceArn")]
    public string ResourceArn { get; set; }
}
