using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingRecoveryPointSelection.html">RestoreTestingRecoveryPointSelection</see> of the AWS Backup API.</summary>
public class RestoreTestingRecoveryPointSelection
{
    public RestoreTestingRecoveryPointSelectionAlgorithm Algorithm { get; set; }

    public List<string> ExcludeVaults { get; set; } = Unset.List<string>();

    public List<string> IncludeVaults { get; set; } = Unset.List<string>();

    public List<string> RecoveryPointTypes { get; set; } = Unset.List<string>();

    public int? SelectionWindowDays { get; set; }
}
