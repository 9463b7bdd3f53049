using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetSupportedResourceTypes.html">GetSupportedResourceTypes</see>.</summary>
[Operation("GET", "/supported-resource-types")]
[Throws(typeof(ServiceUnavailableException))]
public class GetSupportedResourceTypesRequest : AmazonBackupRequest
{
}
