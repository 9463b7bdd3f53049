using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace BackupConsole.AwsBackup.Tagging;

/// <summary>A configured endpoint as it is, else <c>tagging.REGION.SUFFIX</c>.</summary>
internal sealed class TaggingEndpointProvider : IEndpointProvider
{
    public Endpoint ResolveEndpoint(EndpointParameters parameters) => parameters["Endpoint"] is string { Length: > 0 } configured
        ? new Endpoint(configured)
        : new Endpoint($"https://tagging.{parameters["Region"]}.{Fn.Partition((string)parameters["Region"]).dnsSuffix}");
}
