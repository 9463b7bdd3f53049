using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListScanJobs.html">ListScanJobs</see>.</summary>
public interface IListScanJobsPaginator
{
    IPaginatedEnumerable<ScanJob> ScanJobs { get; }

    IPaginatedEnumerable<ListScanJobsResponse> Responses { get; }
}
