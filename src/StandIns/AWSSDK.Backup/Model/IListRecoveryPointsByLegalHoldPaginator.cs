using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByLegalHold.html">ListRecoveryPointsByLegalHold</see>.</summary>
public interface IListRecoveryPointsByLegalHoldPaginator
{
    IPaginatedEnumerable<RecoveryPointMember> RecoveryPoints { get; }

    IPaginatedEnumerable<ListRecoveryPointsByLegalHoldResponse> Responses { get; }
}
