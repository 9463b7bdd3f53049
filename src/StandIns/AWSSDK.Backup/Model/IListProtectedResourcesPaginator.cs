using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListProtectedResources.html">ListProtectedResources</see>.</summary>
public interface IListProtectedResourcesPaginator
{
    IPaginatedEnumerable<ProtectedResource> Results { get; }

    IPaginatedEnumerable<ListProtectedResourcesResponse> Responses { get; }
}
