using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartCopyJob.html">StartCopyJob</see>.</summary>
public class StartCopyJobResponse : AmazonWebServiceResponse
{
    public string CopyJobId { get; set; }

    public DateTime? CreationDate { get; set; }

    public bool? IsParent { get; set; }
}
