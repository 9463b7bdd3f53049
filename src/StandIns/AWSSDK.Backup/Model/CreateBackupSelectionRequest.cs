using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupSelection.html">CreateBackupSelection</see>.</summary>
[Operation("PUT", "/backup/plans/{backupPlanId}/selections/")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateBackupSelectionRequest : AmazonBackupRequest
{
    [Path("backupPlanId")]
    public string BackupPlanId { get; set; }

    public BackupSelection BackupSelection { get; set; }

    [IdempotencyToken]
    public string CreatorRequestId { get; set; }
}
