using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTieringConfigurations.html">ListTieringConfigurations</see>.</summary>
public class ListTieringConfigurationsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<TieringConfigurationsListMember> TieringConfigurations { get; set; } = Unset.List<TieringConfigurationsListMember>();
}
