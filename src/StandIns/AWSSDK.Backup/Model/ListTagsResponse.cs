using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTags.html">ListTags</see>.</summary>
public class ListTagsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public Dictionary<string, string> Tags { get; set; } = Unset.Map<string>();
}
