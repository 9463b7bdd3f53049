using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetTieringConfiguration.html">GetTieringConfiguration</see>.</summary>
public class GetTieringConfigurationResponse : AmazonWebServiceResponse
{
    public TieringConfiguration TieringConfiguration { get; set; }
}
