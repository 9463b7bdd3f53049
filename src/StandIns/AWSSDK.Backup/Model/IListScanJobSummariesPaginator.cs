using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListScanJobSummaries.html">ListScanJobSummaries</see>.</summary>
public interface IListScanJobSummariesPaginator
{
    IPaginatedEnumerable<ScanJobSummary> ScanJobSummaries { get; }

    IPaginatedEnumerable<ListScanJobSummariesResponse> Responses { get; }
}
