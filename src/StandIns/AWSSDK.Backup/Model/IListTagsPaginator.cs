using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTags.html">ListTags</see>.</summary>
public interface IListTagsPaginator
{
    IPaginatedEnumerable<ListTagsResponse> Responses { get; }
}
