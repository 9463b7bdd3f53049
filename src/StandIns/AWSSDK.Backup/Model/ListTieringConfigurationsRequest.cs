using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTieringConfigurations.html">ListTieringConfigurations</see>.</summary>
[Operation("GET", "/tiering-configurations/")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListTieringConfigurationsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
