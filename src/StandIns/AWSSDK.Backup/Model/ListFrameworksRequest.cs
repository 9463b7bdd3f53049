using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListFrameworks.html">ListFrameworks</see>.</summary>
[Operation("GET", "/audit/frameworks")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListFrameworksRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }
}
