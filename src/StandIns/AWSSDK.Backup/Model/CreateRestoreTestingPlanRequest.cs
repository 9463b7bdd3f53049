using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreTestingPlan.html">CreateRestoreTestingPlan</see>.</summary>
[Operation("PUT", "/restore-testing/plans")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateRestoreTestingPlanRequest : AmazonBackupRequest
{
    public string CreatorRequestId { get; set; }

    public RestoreTestingPlanForCreate RestoreTestingPlan { get; set; }

    public Dictionary<string, string> Tags { get; set; } = Unset.Map<string>();
}
