using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingPlan.html">GetRestoreTestingPlan</see>.</summary>
[Operation("GET", "/restore-testing/plans/{RestoreTestingPlanName}")]
[Throws(typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class GetRestoreTestingPlanRequest : AmazonBackupRequest
{
    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }
}
