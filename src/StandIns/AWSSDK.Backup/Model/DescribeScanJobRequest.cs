using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeScanJob.html">DescribeScanJob</see>.</summary>
[Operation("GET", "/scan/jobs/{ScanJobId}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeScanJobRequest : AmazonBackupRequest
{
    [Path("ScanJobId")]
    public string ScanJobId { get; set; }
}
