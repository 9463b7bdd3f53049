using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupSelection.html">BackupSelection</see> of the AWS Backup API.</summary>
public class BackupSelection
{
    public Conditions Conditions { get; set; }

    public string IamRoleArn { get; set; }

    public List<Condition> ListOfTags { get; set; } = Unset.List<Condition>();

    public List<string> NotResources { get; set; } = Unset.List<string>();

    public List<string> Resources { get; set; } = Unset.List<string>();

    public string SelectionName { get; set; }
}
