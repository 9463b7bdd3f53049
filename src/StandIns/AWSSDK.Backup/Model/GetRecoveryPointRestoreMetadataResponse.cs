using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRecoveryPointRestoreMetadata.html">GetRecoveryPointRestoreMetadata</see>.</summary>
public class GetRecoveryPointRestoreMetadataResponse : AmazonWebServiceResponse
{
    public string BackupVaultArn { get; set; }

    public string RecoveryPointArn { get; set; }

    public string ResourceType { get; set; }

    public Dictionary<string, string> RestoreMetadata { get; set; } = Unset.Map<string>();
}
