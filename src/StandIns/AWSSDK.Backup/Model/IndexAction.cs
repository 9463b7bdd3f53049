using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_IndexAction.html">IndexAction</see> of the AWS Backup API.</summary>
public class IndexAction
{
    public List<string> ResourceTypes { get; set; } = Unset.List<string>();
}
