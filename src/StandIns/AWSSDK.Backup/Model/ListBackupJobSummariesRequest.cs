using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupJobSummaries.html">ListBackupJobSummaries</see>.</summary>
[Operation("GET", "/audit/backup-job-summaries")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListBackupJobSummariesRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("AccountId")]
    public string AccountId { get; set; }

    [Query("AggregationPeriod")]
    public AggregationPeriod AggregationPeriod { get; set; }

    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("MessageCategory")]
    public string MessageCategory { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }

    [Query("ResourceType")]
    public string ResourceType { get; set; }

    [Query("State")]
    public BackupJobStatus State { get; set; }
}
