using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportPlans.html">ListReportPlans</see>.</summary>
public interface IListReportPlansPaginator
{
    IPaginatedEnumerable<ListReportPlansResponse> Responses { get; }
}
