using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateTieringConfiguration.html">UpdateTieringConfiguration</see>.</summary>
public class UpdateTieringConfigurationResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public DateTime? LastUpdatedTime { get; set; }

    public string TieringConfigurationArn { get; set; }

    public string TieringConfigurationName { get; set; }
}
