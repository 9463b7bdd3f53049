using System.Collections.Immutable;
using Amazon.Runtime;

namespace BackupConsole.AwsBackup.Tagging;

internal sealed class GetResourcesResponse : AmazonWebServiceResponse
{
    /// <summary>Empty at the last page.</summary>
    public string? PaginationToken { get; init; }

    public ImmutableArray<TaggedResource> Resources { get; init; } = [];
}
