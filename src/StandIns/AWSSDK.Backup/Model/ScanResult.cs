using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ScanResult.html">ScanResult</see> of the AWS Backup API.</summary>
public class ScanResult
{
    public List<string> Findings { get; set; } = Unset.List<string>();

    public DateTime? LastScanTimestamp { get; set; }

    public MalwareScanner MalwareScanner { get; set; }

    public ScanJobState ScanJobState { get; set; }
}
