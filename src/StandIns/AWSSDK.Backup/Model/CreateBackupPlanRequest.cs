using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupPlan.html">CreateBackupPlan</see>.</summary>
[Operation("PUT", "/backup/plans/")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateBackupPlanRequest : AmazonBackupRequest
{
    public BackupPlanInput BackupPlan { get; set; }

    public Dictionary<string, string> BackupPlanTags { get; set; } = Unset.Map<string>();

    [IdempotencyToken]
    public string CreatorRequestId { get; set; }
}
