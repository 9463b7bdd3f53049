using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateFramework.html">CreateFramework</see>.</summary>
public class CreateFrameworkResponse : AmazonWebServiceResponse
{
    public string FrameworkArn { get; set; }

    public string FrameworkName { get; set; }
}
