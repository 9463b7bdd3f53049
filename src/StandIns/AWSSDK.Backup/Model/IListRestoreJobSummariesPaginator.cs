using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobSummaries.html">ListRestoreJobSummaries</see>.</summary>
public interface IListRestoreJobSummariesPaginator
{
    IPaginatedEnumerable<ListRestoreJobSummariesResponse> Responses { get; }
}
