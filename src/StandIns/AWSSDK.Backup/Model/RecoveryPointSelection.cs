using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RecoveryPointSelection.html">RecoveryPointSelection</see> of the AWS Backup API.</summary>
public class RecoveryPointSelection
{
    public DateRange DateRange { get; set; }

    public List<string> ResourceIdentifiers { get; set; } = Unset.List<string>();

    public List<string> VaultNames { get; set; } = Unset.List<string>();
}
