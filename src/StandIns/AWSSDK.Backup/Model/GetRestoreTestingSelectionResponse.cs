using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreTestingSelection.html">GetRestoreTestingSelection</see>.</summary>
public class GetRestoreTestingSelectionResponse : AmazonWebServiceResponse
{
    public RestoreTestingSelectionForGet RestoreTestingSelection { get; set; }
}
