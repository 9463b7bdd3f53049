using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreTestingSelections.html">ListRestoreTestingSelections</see>.</summary>
[Operation("GET", "/restore-testing/plans/{RestoreTestingPlanName}/selections")]
[Throws(typeof(InvalidParameterValueException), typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class ListRestoreTestingSelectionsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }

    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }
}
