using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListLegalHolds.html">ListLegalHolds</see>.</summary>
public interface IListLegalHoldsPaginator
{
    IPaginatedEnumerable<LegalHold> LegalHolds { get; }

    IPaginatedEnumerable<ListLegalHoldsResponse> Responses { get; }
}
