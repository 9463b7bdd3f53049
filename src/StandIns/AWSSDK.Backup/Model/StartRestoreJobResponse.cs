using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartRestoreJob.html">StartRestoreJob</see>.</summary>
public class StartRestoreJobResponse : AmazonWebServiceResponse
{
    public string RestoreJobId { get; set; }
}
