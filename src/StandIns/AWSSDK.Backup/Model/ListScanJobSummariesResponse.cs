using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListScanJobSummaries.html">ListScanJobSummaries</see>.</summary>
public class ListScanJobSummariesResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string AggregationPeriod { get; set; }

    public string NextToken { get; set; }

    public List<ScanJobSummary> ScanJobSummaries { get; set; } = Unset.List<ScanJobSummary>();
}
