using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeCopyJob.html">DescribeCopyJob</see>.</summary>
public class DescribeCopyJobResponse : AmazonWebServiceResponse
{
    public CopyJob CopyJob { get; set; }
}
