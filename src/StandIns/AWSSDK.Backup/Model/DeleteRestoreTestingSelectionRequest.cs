using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteRestoreTestingSelection.html">DeleteRestoreTestingSelection</see>.</summary>
[Operation("DELETE", "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}")]
[Throws(typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class DeleteRestoreTestingSelectionRequest : AmazonBackupRequest
{
    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }

    [Path("RestoreTestingSelectionName")]
    public string RestoreTestingSelectionName { get; set; }
}
