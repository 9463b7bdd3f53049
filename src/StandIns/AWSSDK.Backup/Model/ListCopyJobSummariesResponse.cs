using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListCopyJobSummaries.html">ListCopyJobSummaries</see>.</summary>
public class ListCopyJobSummariesResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string AggregationPeriod { get; set; }

    public List<CopyJobSummary> CopyJobSummaries { get; set; } = Unset.List<CopyJobSummary>();

    public string NextToken { get; set; }
}
