using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingSelectionForUpdate.html">RestoreTestingSelectionForUpdate</see> of the AWS Backup API.</summary>
public class RestoreTestingSelectionForUpdate
{
    public string IamRoleArn { get; set; }

    public List<string> ProtectedResourceArns { get; set; } = Unset.List<string>();

    public ProtectedResourceConditions ProtectedResourceConditions { get; set; }

    public Dictionary<string, string> RestoreMetadataOverrides { get; set; } = Unset.Map<string>();

    public int? ValidationWindowHours { get; set; }
}
