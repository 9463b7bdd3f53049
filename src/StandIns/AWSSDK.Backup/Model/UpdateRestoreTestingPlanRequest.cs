using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRestoreTestingPlan.html">UpdateRestoreTestingPlan</see>.</summary>
[Operation("PUT", "/restore-testing/plans/{RestoreTestingPlanName}")]
[Throws(
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateRestoreTestingPlanRequest : AmazonBackupRequest
{
    public RestoreTestingPlanForUpdate RestoreTestingPlan { get; set; }

    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }
}
