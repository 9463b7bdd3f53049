using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ExportBackupPlanTemplate.html">ExportBackupPlanTemplate</see>.</summary>
[Operation("GET", "/backup/plans/{backupPlanId}/toTemplate/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ExportBackupPlanTemplateRequest : AmazonBackupRequest
{
    [Path("backupPlanId")]
    public string BackupPlanId { get; set; }
}
