namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_TieringConfigurationsListMember.html">TieringConfigurationsListMember</see> of the AWS Backup API.</summary>
public class TieringConfigurationsListMember
{
    public string BackupVaultName { get; set; }

    public DateTime? CreationTime { get; set; }

    public DateTime? LastUpdatedTime { get; set; }

    public string TieringConfigurationArn { get; set; }

    public string TieringConfigurationName { get; set; }
}
