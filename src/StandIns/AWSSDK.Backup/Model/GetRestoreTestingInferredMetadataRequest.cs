using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingInferredMetadata.html">GetRestoreTestingInferredMetadata</see>.</summary>
[Operation("GET", "/restore-testing/inferred-metadata")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class GetRestoreTestingInferredMetadataRequest : AmazonBackupRequest
{
    [Query("BackupVaultAccountId")]
    public string BackupVaultAccountId { get; set; }

    [Query("BackupVaultName")]
    public string BackupVaultName { get; set; }

    [Query("RecoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
