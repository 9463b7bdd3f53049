using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateRecoveryPoint.html">DisassociateRecoveryPoint</see>.</summary>
public class DisassociateRecoveryPointResponse : AmazonWebServiceResponse
{
}
