using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupSelections.html">ListBackupSelections</see>.</summary>
[Operation("GET", "/backup/plans/{backupPlanId}/selections/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListBackupSelectionsRequest : AmazonBackupRequest, IPagedRequest
{
    [Path("backupPlanId")]
    public string BackupPlanId { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
