using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Tagging;

/// <summary>
/// tag:GetResources (JSON 1.1): what has a tag, and nothing else. Resources that were never tagged are invisible here, as in AWS.
/// </summary>
internal sealed class TaggingService(Database database, PageTokens tokens)
{
    public const string Target = "ResourceGroupsTaggingAPI_20170126.GetResources";
    public const int MostPerPage = 100;

    public ApiAnswer Answer(ApiCall call, string target)
    {
        if (target != Target)
        {
            throw new ApiException(400, "UnknownOperationException", $"{target} is not implemented by this emulator.");
        }

        return ApiAnswer.Json(200, GetResources(call), "application/x-amz-json-1.1");
    }

    private object GetResources(ApiCall call)
    {
        var request = call.Body<GetResourcesRequest>();
        var limit = request.ResourcesPerPage ?? MostPerPage;
        if (limit is < 1 or > MostPerPage)
        {
            throw Invalid("ResourcesPerPage must be between 1 and 100.");
        }

        if (request.ResourceARNList is { Count: > 0 } && (request.TagFilters is { Count: > 0 } || request.ResourceTypeFilters is { Count: > 0 }))
        {
            throw Invalid("ResourceARNList cannot be combined with filters.");
        }

        var scope = string.Join('\n', call.Account, call.Region, Target, ApiJson.Text(request with { PaginationToken = null, ResourcesPerPage = null }));
        var after = string.IsNullOrEmpty(request.PaginationToken)
            ? ""
            : tokens.TryRead(scope, request.PaginationToken)?[0]
                ?? throw new ApiException(400, "PaginationTokenExpiredException", "The pagination token is not valid for this request.");
        var matching = database.Read(session => Tagged(session, call, after).Where(resource => Matches(request, resource)).Take(limit + 1).ToList());
        var next = matching.Count > limit ? tokens.Issue(scope, [matching[limit - 1].Arn]) : "";
        return new
        {
            PaginationToken = next,
            ResourceTagMappingList = matching.Take(limit).Select(resource => new
            {
                ResourceARN = resource.Arn,
                Tags = resource.Tags.Select(tag => new { tag.Key, tag.Value }).ToList(),
            }).ToList(),
        };
    }

    /// <summary>What is tagged, from an ARN on, read in portions: a page needs no more of them than it takes to fill it.</summary>
    private static IEnumerable<TaggedResource> Tagged(Session session, ApiCall call, string after)
    {
        List<TaggedResource> portion;
        do
        {
            portion = Portion(session, call, after);
            foreach (var resource in portion)
            {
                yield return resource;
                after = resource.Arn;
            }
        }
        while (portion.Count == MostPerPage);
    }

    private static List<TaggedResource> Portion(Session session, ApiCall call, string after) =>
    [
        .. session.Query(
            """
            SELECT arn, key, value FROM tags
            WHERE account = @account AND region = @region AND arn IN (
                SELECT DISTINCT arn FROM tags
                WHERE account = @account AND region = @region AND arn > @after
                    AND arn NOT LIKE '%:recovery-point:%' AND arn NOT LIKE '%/ami-%' AND arn NOT LIKE '%/snap-%'
                ORDER BY arn LIMIT @most)
            ORDER BY arn, key
            """,
            row => (Arn: row.GetString(0), Key: row.GetString(1), Value: row.GetString(2)),
            ("@account", call.Account),
            ("@region", call.Region),
            ("@after", after),
            ("@most", (long)MostPerPage))
            .GroupBy(tag => tag.Arn, StringComparer.Ordinal)
            .Select(group => new TaggedResource(group.Key, [.. group.Select(tag => new KeyValuePair<string, string>(tag.Key, tag.Value))])),
    ];

    private static bool Matches(GetResourcesRequest request, TaggedResource resource) =>
        (request.TagFilters ?? []).All(filter => resource.Tags.Any(tag =>
            tag.Key == filter.Key && (filter.Values is not { Count: > 0 } values || values.Contains(tag.Value))))
        && (request.ResourceARNList is not { Count: > 0 } arns || arns.Contains(resource.Arn))
        && (request.ResourceTypeFilters is not { Count: > 0 } types || types.Any(type => IsOfType(resource.Arn, type)));

    // "ec2" takes every resource of the service, "ec2:instance" one type; s3 has none, so "s3" and "s3:bucket" are the same.
    private static bool IsOfType(string arn, string type)
    {
        var parts = arn.Split(':', 6);
        var filter = type.Split(':', 2);
        return parts[2] == filter[0] && (filter.Length == 1 || parts[2] == "s3" || parts[5].Split('/', ':')[0] == filter[1]);
    }

    private static ApiException Invalid(string message) => new(400, "InvalidParameterException", message);
}
