using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteRestoreTestingPlan.html">DeleteRestoreTestingPlan</see>.</summary>
[Operation("DELETE", "/restore-testing/plans/{RestoreTestingPlanName}")]
[Throws(typeof(InvalidRequestException), typeof(ServiceUnavailableException))]
public class DeleteRestoreTestingPlanRequest : AmazonBackupRequest
{
    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }
}
