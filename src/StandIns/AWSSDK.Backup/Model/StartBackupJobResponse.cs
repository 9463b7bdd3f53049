using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartBackupJob.html">StartBackupJob</see>.</summary>
public class StartBackupJobResponse : AmazonWebServiceResponse
{
    public string BackupJobId { get; set; }

    public DateTime? CreationDate { get; set; }

    public bool? IsParent { get; set; }

    public string RecoveryPointArn { get; set; }
}
