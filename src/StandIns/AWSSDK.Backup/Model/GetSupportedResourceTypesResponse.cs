using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetSupportedResourceTypes.html">GetSupportedResourceTypes</see>.</summary>
public class GetSupportedResourceTypesResponse : AmazonWebServiceResponse
{
    public List<string> ResourceTypes { get; set; } = Unset.List<string>();
}
