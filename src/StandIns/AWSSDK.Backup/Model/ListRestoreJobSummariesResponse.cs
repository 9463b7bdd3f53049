using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobSummaries.html">ListRestoreJobSummaries</see>.</summary>
public class ListRestoreJobSummariesResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string AggregationPeriod { get; set; }

    public string NextToken { get; set; }

    public List<RestoreJobSummary> RestoreJobSummaries { get; set; } = Unset.List<RestoreJobSummary>();
}
