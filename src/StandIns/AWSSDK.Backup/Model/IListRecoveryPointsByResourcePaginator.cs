using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByResource.html">ListRecoveryPointsByResource</see>.</summary>
public interface IListRecoveryPointsByResourcePaginator
{
    IPaginatedEnumerable<RecoveryPointByResource> RecoveryPoints { get; }

    IPaginatedEnumerable<ListRecoveryPointsByResourceResponse> Responses { get; }
}
