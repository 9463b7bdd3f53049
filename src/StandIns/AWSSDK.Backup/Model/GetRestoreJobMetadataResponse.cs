using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreJobMetadata.html">GetRestoreJobMetadata</see>.</summary>
public class GetRestoreJobMetadataResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> Metadata { get; set; } = Unset.Map<string>();

    public string RestoreJobId { get; set; }
}
