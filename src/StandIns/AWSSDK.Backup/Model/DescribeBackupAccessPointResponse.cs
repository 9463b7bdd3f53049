using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupAccessPoint.html">DescribeBackupAccessPoint</see>.</summary>
public class DescribeBackupAccessPointResponse : AmazonWebServiceResponse
{
    public string AccessPointArn { get; set; }

    public Dictionary<string, string> AccessPointMetadata { get; set; } = Unset.Map<string>();

    public string BackupVaultArn { get; set; }

    public string BackupVaultName { get; set; }

    public DateTime? CreationTime { get; set; }

    public string Name { get; set; }

    public string RecoveryPointArn { get; set; }

    public string ResourceArn { get; set; }

    public string ResourceType { get; set; }

    public AccessPointStatus Status { get; set; }

    public string StatusMessage { get; set; }
}
