using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CopyJob.html">CopyJob</see> of the AWS Backup API.</summary>
public class CopyJob
{
    public string AccountId { get; set; }

    public long? BackupSizeInBytes { get; set; }

    public Dictionary<string, long> ChildJobsInState { get; set; } = Unset.Map<long>();

    public DateTime? CompletionDate { get; set; }

    public string CompositeMemberIdentifier { get; set; }

    public string CopyJobId { get; set; }

    public RecoveryPointCreator CreatedBy { get; set; }

    public string CreatedByBackupJobId { get; set; }

    public DateTime? CreationDate { get; set; }

    public string DestinationBackupVaultArn { get; set; }

    public string DestinationEncryptionKeyArn { get; set; }

    public string DestinationRecoveryPointArn { get; set; }

    public Lifecycle DestinationRecoveryPointLifecycle { get; set; }

    public string DestinationVaultLockState { get; set; }

    public string DestinationVaultType { get; set; }

    public string IamRoleArn { get; set; }

    public bool? IsParent { get; set; }

    public string MessageCategory { get; set; }

    public long? NumberOfChildJobs { get; set; }

    public string ParentJobId { get; set; }

    public string ResourceArn { get; set; }

    public string ResourceName { get; set; }

    public string ResourceType { get; set; }

    public string SourceBackupVaultArn { get; set; }

    public string SourceRecoveryPointArn { get; set; }

    public CopyJobState State { get; set; }

    public string StatusMessage { get; set; }
}
