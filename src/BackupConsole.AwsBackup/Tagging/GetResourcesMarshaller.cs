using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace BackupConsole.AwsBackup.Tagging;

/// <summary>Writes GetResources in AWS's JSON 1.1 protocol.</summary>
internal sealed class GetResourcesMarshaller : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var body = new Dictionary<string, object> { ["ResourcesPerPage"] = GetResourcesRequest.ResourcesPerPage };
        if (((GetResourcesRequest)input).PaginationToken is { } token)
        {
            body["PaginationToken"] = token;
        }

        var request = new DefaultRequest(input, "Amazon.ResourceGroupsTaggingAPI")
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = JsonSerializer.SerializeToUtf8Bytes(body),
        };
        request.Headers["X-Amz-Target"] = "ResourceGroupsTaggingAPI_20170126.GetResources";
        request.Headers["Content-Type"] = "application/x-amz-json-1.1";
        return request;
    }
}
