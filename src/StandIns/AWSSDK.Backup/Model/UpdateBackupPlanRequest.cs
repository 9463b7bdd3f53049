using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateBackupPlan.html">UpdateBackupPlan</see>.</summary>
[Operation("POST", "/backup/plans/{backupPlanId}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateBackupPlanRequest : AmazonBackupRequest
{
    public BackupPlanInput BackupPlan { get; set; }

    [Path("backupPlanId")]
    public string BackupPlanId { get; set; }
}
