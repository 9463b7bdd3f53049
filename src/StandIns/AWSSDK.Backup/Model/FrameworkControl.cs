using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_FrameworkControl.html">FrameworkControl</see> of the AWS Backup API.</summary>
public class FrameworkControl
{
    public List<ControlInputParameter> ControlInputParameters { get; set; } = Unset.List<ControlInputParameter>();

    public string ControlName { get; set; }

    public ControlScope ControlScope { get; set; }
}
