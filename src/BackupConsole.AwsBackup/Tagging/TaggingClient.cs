using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace BackupConsole.AwsBackup.Tagging;

/// <summary>The one operation of the Resource Groups Tagging API that the console needs, on the SDK's own signing, retries and credentials.</summary>
/// <remarks>https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html</remarks>
internal sealed class TaggingClient : AmazonServiceClient
{
    private static readonly TaggingMetadata Metadata = new();

    private static readonly InvokeOptions GetResources = new()
    {
        RequestMarshaller = new GetResourcesMarshaller(),
        ResponseUnmarshaller = new GetResourcesUnmarshaller(),
    };

    public TaggingClient(TaggingConfig config)
        : base(config)
    {
    }

    public TaggingClient(AWSCredentials credentials, TaggingConfig config)
        : base(credentials, config)
    {
    }

    protected override IServiceMetadata ServiceMetadata => Metadata;

    public Task<GetResourcesResponse> GetResourcesAsync(GetResourcesRequest request, CancellationToken cancellationToken) =>
        InvokeAsync<GetResourcesResponse>(request, GetResources, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new TaggingEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new TaggingAuthResolver());
    }
}
