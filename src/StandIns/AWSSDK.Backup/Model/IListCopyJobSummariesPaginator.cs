using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListCopyJobSummaries.html">ListCopyJobSummaries</see>.</summary>
public interface IListCopyJobSummariesPaginator
{
    IPaginatedEnumerable<ListCopyJobSummariesResponse> Responses { get; }
}
