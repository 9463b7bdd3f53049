using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlanFromJSON.html">GetBackupPlanFromJSON</see>.</summary>
[Operation("POST", "/backup/template/json/toPlan")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class GetBackupPlanFromJSONRequest : AmazonBackupRequest
{
    public string BackupPlanTemplateJson { get; set; }
}
