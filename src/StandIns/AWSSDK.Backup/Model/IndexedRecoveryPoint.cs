namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_IndexedRecoveryPoint.html">IndexedRecoveryPoint</see> of the AWS Backup API.</summary>
public class IndexedRecoveryPoint
{
    public DateTime? BackupCreationDate { get; set; }

    public string BackupVaultArn { get; set; }

    public string IamRoleArn { get; set; }

    public DateTime? IndexCreationDate { get; set; }

    public IndexStatus IndexStatus { get; set; }

    public string IndexStatusMessage { get; set; }

    public string RecoveryPointArn { get; set; }

    public string ResourceType { get; set; }

    public string SourceResourceArn { get; set; }
}
