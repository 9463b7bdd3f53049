using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingSelectionForGet.html">RestoreTestingSelectionForGet</see> of the AWS Backup API.</summary>
public class RestoreTestingSelectionForGet
{
    public DateTime? CreationTime { get; set; }

    public string CreatorRequestId { get; set; }

    public string IamRoleArn { get; set; }

    public List<string> ProtectedResourceArns { get; set; } = Unset.List<string>();

    public ProtectedResourceConditions ProtectedResourceConditions { get; set; }

    public string ProtectedResourceType { get; set; }

    public Dictionary<string, string> RestoreMetadataOverrides { get; set; } = Unset.Map<string>();

    public string RestoreTestingPlanName { get; set; }

    public string RestoreTestingSelectionName { get; set; }

    public int? ValidationWindowHours { get; set; }
}
