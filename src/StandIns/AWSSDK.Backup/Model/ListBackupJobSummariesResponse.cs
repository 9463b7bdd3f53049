using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupJobSummaries.html">ListBackupJobSummaries</see>.</summary>
public class ListBackupJobSummariesResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string AggregationPeriod { get; set; }

    public List<BackupJobSummary> BackupJobSummaries { get; set; } = Unset.List<BackupJobSummary>();

    public string NextToken { get; set; }
}
