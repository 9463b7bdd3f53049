using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreTestingSelection.html">CreateRestoreTestingSelection</see>.</summary>
[Operation("PUT", "/restore-testing/plans/{RestoreTestingPlanName}/selections")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class CreateRestoreTestingSelectionRequest : AmazonBackupRequest
{
    public string CreatorRequestId { get; set; }

    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }

    public RestoreTestingSelectionForCreate RestoreTestingSelection { get; set; }
}
