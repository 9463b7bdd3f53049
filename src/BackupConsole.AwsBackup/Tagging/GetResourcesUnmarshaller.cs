using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace BackupConsole.AwsBackup.Tagging;

/// <summary>Reads the answer of GetResources: <c>{"PaginationToken":"","ResourceTagMappingList":[{"ResourceARN":"…","Tags":[{"Key":"…","Value":"…"}]}]}</c>.</summary>
internal sealed class GetResourcesUnmarshaller : JsonResponseUnmarshaller
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        using var body = JsonDocument.Parse(input.Stream);
        return new GetResourcesResponse
        {
            PaginationToken = Text(body.RootElement, "PaginationToken"),
            Resources = [.. Items(body.RootElement, "ResourceTagMappingList").Select(Resource)],
        };
    }

    // {"__type":"ThrottlingException","message":"Rate exceeded"}; the type may come with a namespace: "com.amazonaws…#ThrottlingException"
    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var (type, message) = ReadError(input.Stream);
        var requestId = input.ResponseData.GetHeaderValue("x-amzn-RequestId");
        return new AmazonServiceException(message ?? "", innerException, ErrorType.Unknown, type?.Split('#')[^1].Split(':')[0], requestId, statusCode);
    }

    private static (string? Type, string? Message) ReadError(Stream stream)
    {
        try
        {
            using var body = JsonDocument.Parse(stream);
            return (Text(body.RootElement, "__type"), Text(body.RootElement, "message") ?? Text(body.RootElement, "Message"));
        }
        catch (JsonException)
        {
            // A proxy's page, not the service's answer: the HTTP status tells what there is to tell.
            return (null, null);
        }
    }

    private static TaggedResource Resource(JsonElement mapping) => new(
        Text(mapping, "ResourceARN") ?? "",
        Items(mapping, "Tags").ToImmutableSortedDictionary(tag => Text(tag, "Key") ?? "", tag => Text(tag, "Value") ?? "", StringComparer.Ordinal));

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;
}
