using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRestoreTestingSelection.html">UpdateRestoreTestingSelection</see>.</summary>
[Operation("PUT", "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}")]
[Throws(
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateRestoreTestingSelectionRequest : AmazonBackupRequest
{
    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }

    public RestoreTestingSelectionForUpdate RestoreTestingSelection { get; set; }

    [Path("RestoreTestingSelectionName")]
    public string RestoreTestingSelectionName { get; set; }
}
