using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupSelection.html">DeleteBackupSelection</see>.</summary>
[Operation("DELETE", "/backup/plans/{backupPlanId}/selections/{selectionId}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteBackupSelectionRequest : AmazonBackupRequest
{
    [Path("backupPlanId")]
    public string BackupPlanId { get; set; }

    [Path("selectionId")]
    public string SelectionId { get; set; }
}
