using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlan.html">GetBackupPlan</see>.</summary>
[Operation("GET", "/backup/plans/{backupPlanId}/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class GetBackupPlanRequest : AmazonBackupRequest
{
    [Path("backupPlanId")]
    public string BackupPlanId { get; set; }

    [Query("MaxScheduledRunsPreview")]
    public int? MaxScheduledRunsPreview { get; set; }

    [Query("versionId")]
    public string VersionId { get; set; }
}
