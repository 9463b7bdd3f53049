using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRestoreTestingPlan.html">UpdateRestoreTestingPlan</see>.</summary>
public class UpdateRestoreTestingPlanResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string RestoreTestingPlanArn { get; set; }

    public string RestoreTestingPlanName { get; set; }

    public DateTime? UpdateTime { get; set; }
}
