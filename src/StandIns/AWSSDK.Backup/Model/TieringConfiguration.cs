using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_TieringConfiguration.html">TieringConfiguration</see> of the AWS Backup API.</summary>
public class TieringConfiguration
{
    public string BackupVaultName { get; set; }

    public DateTime? CreationTime { get; set; }

    public string CreatorRequestId { get; set; }

    public DateTime? LastUpdatedTime { get; set; }

    public List<ResourceSelection> ResourceSelection { get; set; } = Unset.List<ResourceSelection>();

    public string TieringConfigurationArn { get; set; }

    public string TieringConfigurationName { get; set; }
}
