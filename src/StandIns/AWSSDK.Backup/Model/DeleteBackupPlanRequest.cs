using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupPlan.html">DeleteBackupPlan</see>.</summary>
[Operation("DELETE", "/backup/plans/{backupPlanId}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteBackupPlanRequest : AmazonBackupRequest
{
    [Path("backupPlanId")]
    public string BackupPlanId { get; set; }
}
