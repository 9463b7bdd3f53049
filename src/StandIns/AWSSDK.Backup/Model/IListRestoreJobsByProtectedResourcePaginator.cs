using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobsByProtectedResource.html">ListRestoreJobsByProtectedResource</see>.</summary>
public interface IListRestoreJobsByProtectedResourcePaginator
{
    IPaginatedEnumerable<RestoreJobsListMember> RestoreJobs { get; }

    IPaginatedEnumerable<ListRestoreJobsByProtectedResourceResponse> Responses { get; }
}
