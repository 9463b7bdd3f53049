using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListCopyJobs.html">ListCopyJobs</see>.</summary>
public interface IListCopyJobsPaginator
{
    IPaginatedEnumerable<CopyJob> CopyJobs { get; }

    IPaginatedEnumerable<ListCopyJobsResponse> Responses { get; }
}
