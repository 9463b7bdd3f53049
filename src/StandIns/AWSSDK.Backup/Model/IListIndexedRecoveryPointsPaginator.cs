using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListIndexedRecoveryPoints.html">ListIndexedRecoveryPoints</see>.</summary>
public interface IListIndexedRecoveryPointsPaginator
{
    IPaginatedEnumerable<IndexedRecoveryPoint> IndexedRecoveryPoints { get; }

    IPaginatedEnumerable<ListIndexedRecoveryPointsResponse> Responses { get; }
}
