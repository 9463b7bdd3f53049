using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingInferredMetadata.html">GetRestoreTestingInferredMetadata</see>.</summary>
public class GetRestoreTestingInferredMetadataResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> InferredMetadata { get; set; } = Unset.Map<string>();
}
