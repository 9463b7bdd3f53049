namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RecoveryPointMember.html">RecoveryPointMember</see> of the AWS Backup API.</summary>
public class RecoveryPointMember
{
    public string BackupVaultName { get; set; }

    public string RecoveryPointArn { get; set; }

    public string ResourceArn { get; set; }

    public string ResourceType { get; set; }
}
