using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingPlan.html">GetRestoreTestingPlan</see>.</summary>
public class GetRestoreTestingPlanResponse : AmazonWebServiceResponse
{
    public RestoreTestingPlanForGet RestoreTestingPlan { get; set; }
}
