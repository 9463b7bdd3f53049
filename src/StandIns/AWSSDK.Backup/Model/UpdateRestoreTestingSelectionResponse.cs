using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRestoreTestingSelection.html">UpdateRestoreTestingSelection</see>.</summary>
public class UpdateRestoreTestingSelectionResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string RestoreTestingPlanArn { get; set; }

    public string RestoreTestingPlanName { get; set; }

    public string RestoreTestingSelectionName { get; set; }

    public DateTime? UpdateTime { get; set; }
}
