using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartScanJob.html">StartScanJob</see>.</summary>
public class StartScanJobResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }

    public string ScanJobId { get; set; }
}
