using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreTestingPlan.html">CreateRestoreTestingPlan</see>.</summary>
public class CreateRestoreTestingPlanResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string RestoreTestingPlanArn { get; set; }

    public string RestoreTestingPlanName { get; set; }
}
