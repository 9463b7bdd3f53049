using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_AssociateBackupVaultMpaApprovalTeam.html">AssociateBackupVaultMpaApprovalTeam</see>.</summary>
[Operation("PUT", "/backup-vaults/{backupVaultName}/mpaApprovalTeam")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class AssociateBackupVaultMpaApprovalTeamRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public string MpaApprovalTeamArn { get; set; }

    public string RequesterComment { get; set; }
}
