using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupSelection.html">GetBackupSelection</see>.</summary>
public class GetBackupSelectionResponse : AmazonWebServiceResponse
{
    public string BackupPlanId { get; set; }

    public BackupSelection BackupSelection { get; set; }

    public DateTime? CreationDate { get; set; }

    public string CreatorRequestId { get; set; }

    public string SelectionId { get; set; }
}
