using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreAccessBackupVault.html">CreateRestoreAccessBackupVault</see>.</summary>
[Operation("PUT", "/restore-access-backup-vaults")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class CreateRestoreAccessBackupVaultRequest : AmazonBackupRequest
{
    public string BackupVaultName { get; set; }

    public Dictionary<string, string> BackupVaultTags { get; set; } = Unset.Map<string>();

    [IdempotencyToken]
    public string CreatorRequestId { get; set; }

    public string RequesterComment { get; set; }

    public string SourceBackupVaultArn { get; set; }
}
