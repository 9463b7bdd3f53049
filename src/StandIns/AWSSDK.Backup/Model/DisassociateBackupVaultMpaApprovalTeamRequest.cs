using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateBackupVaultMpaApprovalTeam.html">DisassociateBackupVaultMpaApprovalTeam</see>.</summary>
[Operation("POST", "/backup-vaults/{backupVaultName}/mpaApprovalTeam?delete")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DisassociateBackupVaultMpaApprovalTeamRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public string RequesterComment { get; set; }
}
