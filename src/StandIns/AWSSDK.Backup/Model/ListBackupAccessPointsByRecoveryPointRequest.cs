using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByRecoveryPoint.html">ListBackupAccessPointsByRecoveryPoint</see>.</summary>
[Operation("POST", "/backup-access-point/recovery-point/{RecoveryPointArn}")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListBackupAccessPointsByRecoveryPointRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }

    [Path("RecoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
