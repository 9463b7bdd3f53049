using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateBackupVaultMpaApprovalTeam.html">DisassociateBackupVaultMpaApprovalTeam</see>.</summary>
public class DisassociateBackupVaultMpaApprovalTeamResponse : AmazonWebServiceResponse
{
}
