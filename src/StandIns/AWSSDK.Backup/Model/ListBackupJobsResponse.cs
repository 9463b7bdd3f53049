using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupJobs.html">ListBackupJobs</see>.</summary>
public class ListBackupJobsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<BackupJob> BackupJobs { get; set; } = Unset.List<BackupJob>();

    public string NextToken { get; set; }
}
