namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingSelectionForList.html">RestoreTestingSelectionForList</see> of the AWS Backup API.</summary>
public class RestoreTestingSelectionForList
{
    public DateTime? CreationTime { get; set; }

    public string IamRoleArn { get; set; }

    public string ProtectedResourceType { get; set; }

    public string RestoreTestingPlanName { get; set; }

    public string RestoreTestingSelectionName { get; set; }

    public int? ValidationWindowHours { get; set; }
}
