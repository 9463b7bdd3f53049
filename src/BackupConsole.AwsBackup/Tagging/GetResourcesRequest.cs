using Amazon.Runtime;

namespace BackupConsole.AwsBackup.Tagging;

/// <summary>Asks for one page of the tagged resources of an account in a Region.</summary>
internal sealed class GetResourcesRequest(string? paginationToken) : AmazonWebServiceRequest
{
    /// <summary>The most that the service takes.</summary>
    public const int ResourcesPerPage = 100;

    public string? PaginationToken { get; } = paginationToken;
}
