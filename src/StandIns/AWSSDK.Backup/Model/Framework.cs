namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_Framework.html">Framework</see> of the AWS Backup API.</summary>
public class Framework
{
    public DateTime? CreationTime { get; set; }

    public string DeploymentStatus { get; set; }

    public string FrameworkArn { get; set; }

    public string FrameworkDescription { get; set; }

    public string FrameworkName { get; set; }

    public int? NumberOfControls { get; set; }
}
