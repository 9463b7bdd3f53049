using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListLegalHolds.html">ListLegalHolds</see>.</summary>
public class ListLegalHoldsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<LegalHold> LegalHolds { get; set; } = Unset.List<LegalHold>();

    public string NextToken { get; set; }
}
