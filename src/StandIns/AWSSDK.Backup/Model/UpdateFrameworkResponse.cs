using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateFramework.html">UpdateFramework</see>.</summary>
public class UpdateFrameworkResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string FrameworkArn { get; set; }

    public string FrameworkName { get; set; }
}
