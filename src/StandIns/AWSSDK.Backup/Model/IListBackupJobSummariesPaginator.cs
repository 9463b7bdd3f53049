using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupJobSummaries.html">ListBackupJobSummaries</see>.</summary>
public interface IListBackupJobSummariesPaginator
{
    IPaginatedEnumerable<ListBackupJobSummariesResponse> Responses { get; }
}
