namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreJobsListMember.html">RestoreJobsListMember</see> of the AWS Backup API.</summary>
public class RestoreJobsListMember
{
    public string AccountId { get; set; }

    public long? BackupSizeInBytes { get; set; }

    public string BackupVaultArn { get; set; }

    public DateTime? CompletionDate { get; set; }

    public RestoreJobCreator CreatedBy { get; set; }

    public string CreatedResourceArn { get; set; }

    public DateTime? CreationDate { get; set; }

    public RestoreDeletionStatus DeletionStatus { get; set; }

    public string DeletionStatusMessage { get; set; }

    public long? ExpectedCompletionTimeMinutes { get; set; }

    public string IamRoleArn { get; set; }

    public bool? IsParent { get; set; }

    public string ParentJobId { get; set; }

    public string PercentDone { get; set; }

    public string RecoveryPointArn { get; set; }

    public DateTime? RecoveryPointCreationDate { get; set; }

    public string ResourceType { get; set; }

    public string RestoreJobId { get; set; }

    public string SourceResourceArn { get; set; }

    public RestoreJobStatus Status { get; set; }

    public string StatusMessage { get; set; }

    public RestoreValidationStatus ValidationStatus { get; set; }

    public string ValidationStatusMessage { get; set; }
}
