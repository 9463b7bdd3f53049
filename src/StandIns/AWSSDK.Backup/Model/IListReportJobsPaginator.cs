using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportJobs.html">ListReportJobs</see>.</summary>
public interface IListReportJobsPaginator
{
    IPaginatedEnumerable<ListReportJobsResponse> Responses { get; }
}
