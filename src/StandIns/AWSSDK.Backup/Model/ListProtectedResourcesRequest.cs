using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListProtectedResources.html">ListProtectedResources</see>.</summary>
[Operation("GET", "/resources/")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListProtectedResourcesRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
