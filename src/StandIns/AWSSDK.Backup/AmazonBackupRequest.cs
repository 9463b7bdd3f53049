using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Base of all requests to AWS Backup.</summary>
public class AmazonBackupRequest : AmazonWebServiceRequest
{
}
