using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListFrameworks.html">ListFrameworks</see>.</summary>
public class ListFrameworksResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<Framework> Frameworks { get; set; } = Unset.List<Framework>();

    public string NextToken { get; set; }
}
