using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportPlans.html">ListReportPlans</see>.</summary>
[Operation("GET", "/audit/report-plans")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListReportPlansRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }
}
