using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupAccessPoint.html">CreateBackupAccessPoint</see>.</summary>
public class CreateBackupAccessPointResponse : AmazonWebServiceResponse
{
    public string AccessPointArn { get; set; }

    public AccessPointStatus Status { get; set; }
}
