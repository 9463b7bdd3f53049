using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlanTemplates.html">ListBackupPlanTemplates</see>.</summary>
[Operation("GET", "/backup/template/plans")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListBackupPlanTemplatesRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
