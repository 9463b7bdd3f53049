using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTags.html">ListTags</see>.</summary>
[Operation("GET", "/tags/{resourceArn}/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListTagsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }

    [Path("resourceArn")]
    public string ResourceArn { get; set; }
}
