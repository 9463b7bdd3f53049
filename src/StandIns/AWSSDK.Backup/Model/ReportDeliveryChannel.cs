using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ReportDeliveryChannel.html">ReportDeliveryChannel</see> of the AWS Backup API.</summary>
public class ReportDeliveryChannel
{
    public List<string> Formats { get; set; } = Unset.List<string>();

    public string S3BucketName { get; set; }

    public string S3KeyPrefix { get; set; }
}
