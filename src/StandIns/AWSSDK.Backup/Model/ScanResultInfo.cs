namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ScanResultInfo.html">ScanResultInfo</see> of the AWS Backup API.</summary>
public class ScanResultInfo
{
    public ScanResultStatus ScanResultStatus { get; set; }
}
