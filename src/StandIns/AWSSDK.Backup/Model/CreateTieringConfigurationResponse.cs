using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateTieringConfiguration.html">CreateTieringConfiguration</see>.</summary>
public class CreateTieringConfigurationResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string TieringConfigurationArn { get; set; }

    public string TieringConfigurationName { get; set; }
}
