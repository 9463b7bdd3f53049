using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreTestingSelections.html">ListRestoreTestingSelections</see>.</summary>
public interface IListRestoreTestingSelectionsPaginator
{
    IPaginatedEnumerable<RestoreTestingSelectionForList> RestoreTestingSelections { get; }

    IPaginatedEnumerable<ListRestoreTestingSelectionsResponse> Responses { get; }
}
