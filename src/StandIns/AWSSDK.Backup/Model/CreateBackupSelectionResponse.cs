using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupSelection.html">CreateBackupSelection</see>.</summary>
public class CreateBackupSelectionResponse : AmazonWebServiceResponse
{
    public string BackupPlanId { get; set; }

    public DateTime? CreationDate { get; set; }

    public string SelectionId { get; set; }
}
