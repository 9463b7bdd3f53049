using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_AggregatedScanResult.html">AggregatedScanResult</see> of the AWS Backup API.</summary>
public class AggregatedScanResult
{
    public bool? FailedScan { get; set; }

    public List<string> Findings { get; set; } = Unset.List<string>();

    public DateTime? LastComputed { get; set; }
}
