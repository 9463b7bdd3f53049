using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobs.html">ListRestoreJobs</see>.</summary>
public interface IListRestoreJobsPaginator
{
    IPaginatedEnumerable<RestoreJobsListMember> RestoreJobs { get; }

    IPaginatedEnumerable<ListRestoreJobsResponse> Responses { get; }
}
