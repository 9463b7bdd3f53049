using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRecoveryPointLifecycle.html">UpdateRecoveryPointLifecycle</see>.</summary>
public class UpdateRecoveryPointLifecycleResponse : AmazonWebServiceResponse
{
    public string BackupVaultArn { get; set; }

    public CalculatedLifecycle CalculatedLifecycle { get; set; }

    public Lifecycle Lifecycle { get; set; }

    public string RecoveryPointArn { get; set; }
}
