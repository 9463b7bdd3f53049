using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListFrameworks.html">ListFrameworks</see>.</summary>
public interface IListFrameworksPaginator
{
    IPaginatedEnumerable<ListFrameworksResponse> Responses { get; }
}
