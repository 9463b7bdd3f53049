using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_TieringConfigurationInputForCreate.html">TieringConfigurationInputForCreate</see> of the AWS Backup API.</summary>
public class TieringConfigurationInputForCreate
{
    public string BackupVaultName { get; set; }

    public List<ResourceSelection> ResourceSelection { get; set; } = Unset.List<ResourceSelection>();

    public string TieringConfigurationName { get; set; }
}
