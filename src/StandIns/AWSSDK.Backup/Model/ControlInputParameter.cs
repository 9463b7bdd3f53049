namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ControlInputParameter.html">ControlInputParameter</see> of the AWS Backup API.</summary>
public class ControlInputParameter
{
    public string ParameterName { get; set; }

    public string ParameterValue { get; set; }
}
