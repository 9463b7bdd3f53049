using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ReportDestination.html">ReportDestination</see> of the AWS Backup API.</summary>
public class ReportDestination
{
    public string S3BucketName { get; set; }

    public List<string> S3Keys { get; set; } = Unset.List<string>();
}
