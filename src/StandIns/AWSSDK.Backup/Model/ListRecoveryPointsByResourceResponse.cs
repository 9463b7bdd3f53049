using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByResource.html">ListRecoveryPointsByResource</see>.</summary>
public class ListRecoveryPointsByResourceResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RecoveryPointByResource> RecoveryPoints { get; set; } = Unset.List<RecoveryPointByResource>();
}
