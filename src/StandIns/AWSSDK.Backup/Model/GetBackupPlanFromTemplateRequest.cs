using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlanFromTemplate.html">GetBackupPlanFromTemplate</see>.</summary>
[Operation("GET", "/backup/template/plans/{templateId}/toPlan")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class GetBackupPlanFromTemplateRequest : AmazonBackupRequest
{
    [Path("templateId")]
    public string BackupPlanTemplateId { get; set; }
}
