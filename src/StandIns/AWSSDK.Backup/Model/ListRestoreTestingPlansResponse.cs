using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreTestingPlans.html">ListRestoreTestingPlans</see>.</summary>
public class ListRestoreTestingPlansResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RestoreTestingPlanForList> RestoreTestingPlans { get; set; } = Unset.List<RestoreTestingPlanForList>();
}
