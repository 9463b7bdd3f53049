using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByLegalHold.html">ListRecoveryPointsByLegalHold</see>.</summary>
public class ListRecoveryPointsByLegalHoldResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RecoveryPointMember> RecoveryPoints { get; set; } = Unset.List<RecoveryPointMember>();
}
