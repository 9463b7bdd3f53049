using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportJobs.html">ListReportJobs</see>.</summary>
[Operation("GET", "/audit/report-jobs")]
[Throws(typeof(InvalidParameterValueException), typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class ListReportJobsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("CreationAfter")]
    public DateTime? ByCreationAfter { get; set; }

    [Query("CreationBefore")]
    public DateTime? ByCreationBefore { get; set; }

    [Query("ReportPlanName")]
    public string ByReportPlanName { get; set; }

    [Query("Status")]
    public string ByStatus { get; set; }

    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }
}
