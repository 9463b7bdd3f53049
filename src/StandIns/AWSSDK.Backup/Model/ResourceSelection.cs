using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ResourceSelection.html">ResourceSelection</see> of the AWS Backup API.</summary>
public class ResourceSelection
{
    public string ResourceType { get; set; }

    public List<string> Resources { get; set; } = Unset.List<string>();

    public int? TieringDownSettingsInDays { get; set; }
}
