using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_AssociateBackupVaultMpaApprovalTeam.html">AssociateBackupVaultMpaApprovalTeam</see>.</summary>
public class AssociateBackupVaultMpaApprovalTeamResponse : AmazonWebServiceResponse
{
}
