using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRecoveryPointIndexSettings.html">UpdateRecoveryPointIndexSettings</see>.</summary>
public class UpdateRecoveryPointIndexSettingsResponse : AmazonWebServiceResponse
{
    public string BackupVaultName { get; set; }

    public Index Index { get; set; }

    public IndexStatus IndexStatus { get; set; }

    public string RecoveryPointArn { get; set; }
}
