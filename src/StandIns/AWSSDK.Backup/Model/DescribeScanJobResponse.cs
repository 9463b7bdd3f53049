using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeScanJob.html">DescribeScanJob</see>.</summary>
public class DescribeScanJobResponse : AmazonWebServiceResponse
{
    public string AccountId { get; set; }

    public string BackupVaultArn { get; set; }

    public string BackupVaultName { get; set; }

    public DateTime? CompletionDate { get; set; }

    public DateTime? ContinuousScanEndTime { get; set; }

    public DateTime? ContinuousScanStartTime { get; set; }

    public ScanJobCreator CreatedBy { get; set; }

    public DateTime? CreationDate { get; set; }

    public string IamRoleArn { get; set; }

    public MalwareScanner MalwareScanner { get; set; }

    public string RecoveryPointArn { get; set; }

    public string ResourceArn { get; set; }

    public string ResourceName { get; set; }

    public ScanResourceType ResourceType { get; set; }

    public string ScanBaseRecoveryPointArn { get; set; }

    public string ScanId { get; set; }

    public string ScanJobId { get; set; }

    public ScanMode ScanMode { get; set; }

    public ScanResultInfo ScanResult { get; set; }

    public string ScannerRoleArn { get; set; }

    public ScanState State { get; set; }

    public string StatusMessage { get; set; }
}
