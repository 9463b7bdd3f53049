using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreTestingSelection.html">CreateRestoreTestingSelection</see>.</summary>
public class CreateRestoreTestingSelectionResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string RestoreTestingPlanArn { get; set; }

    public string RestoreTestingPlanName { get; set; }

    public string RestoreTestingSelectionName { get; set; }
}
