using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingSelection.html">GetRestoreTestingSelection</see>.</summary>
[Operation("GET", "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}")]
[Throws(typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class GetRestoreTestingSelectionRequest : AmazonBackupRequest
{
    [Path("RestoreTestingPlanName")]
    public string RestoreTestingPlanName { get; set; }

    [Path("RestoreTestingSelectionName")]
    public string RestoreTestingSelectionName { get; set; }
}
