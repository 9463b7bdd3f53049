namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CopyAction.html">CopyAction</see> of the AWS Backup API.</summary>
public class CopyAction
{
    public string DestinationBackupVaultArn { get; set; }

    public Lifecycle Lifecycle { get; set; }
}
