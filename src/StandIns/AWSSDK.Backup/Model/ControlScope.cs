using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ControlScope.html">ControlScope</see> of the AWS Backup API.</summary>
public class ControlScope
{
    public List<string> ComplianceResourceIds { get; set; } = Unset.List<string>();

    public List<string> ComplianceResourceTypes { get; set; } = Unset.List<string>();

    public Dictionary<string, string> Tags { get; set; } = Unset.Map<string>();
}
