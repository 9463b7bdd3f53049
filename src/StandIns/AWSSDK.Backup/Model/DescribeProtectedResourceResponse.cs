using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeProtectedResource.html">DescribeProtectedResource</see>.</summary>
public class DescribeProtectedResourceResponse : AmazonWebServiceResponse
{
    public DateTime? LastBackupTime { get; set; }

    public string LastBackupVaultArn { get; set; }

    public string LastRecoveryPointArn { get; set; }

    public long? LatestRestoreExecutionTimeMinutes { get; set; }

    public DateTime? LatestRestoreJobCreationDate { get; set; }

    public DateTime? LatestRestoreRecoveryPointCreationDate { get; set; }

    public string ResourceArn { get; set; }

    public string ResourceName { get; set; }

    public string ResourceType { get; set; }
}
