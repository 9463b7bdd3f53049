using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreTestingPlans.html">ListRestoreTestingPlans</see>.</summary>
public interface IListRestoreTestingPlansPaginator
{
    IPaginatedEnumerable<RestoreTestingPlanForList> RestoreTestingPlans { get; }

    IPaginatedEnumerable<ListRestoreTestingPlansResponse> Responses { get; }
}
