using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_TieringConfigurationInputForUpdate.html">TieringConfigurationInputForUpdate</see> of the AWS Backup API.</summary>
public class TieringConfigurationInputForUpdate
{
    public string BackupVaultName { get; set; }

    public List<ResourceSelection> ResourceSelection { get; set; } = Unset.List<ResourceSelection>();
}
