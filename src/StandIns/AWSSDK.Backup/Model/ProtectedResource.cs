namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ProtectedResource.html">ProtectedResource</see> of the AWS Backup API.</summary>
public class ProtectedResource
{
    public DateTime? LastBackupTime { get; set; }

    public string LastBackupVaultArn { get; set; }

    public string LastRecoveryPointArn { get; set; }

    public string ResourceArn { get; set; }

    public string ResourceName { get; set; }

    public string ResourceType { get; set; }
}
