using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeFramework.html">DescribeFramework</see>.</summary>
public class DescribeFrameworkResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string DeploymentStatus { get; set; }

    public string FrameworkArn { get; set; }

    public List<FrameworkControl> FrameworkControls { get; set; } = Unset.List<FrameworkControl>();

    public string FrameworkDescription { get; set; }

    public string FrameworkName { get; set; }

    public string FrameworkStatus { get; set; }

    public string IdempotencyToken { get; set; }
}
