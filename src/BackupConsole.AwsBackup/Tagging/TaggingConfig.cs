using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace BackupConsole.AwsBackup.Tagging;

/// <summary>Where the Resource Groups Tagging API is, and how it is signed for.</summary>
internal sealed class TaggingConfig : ClientConfig
{
    public TaggingConfig()
        : base(new DefaultConfigurationProvider([new DefaultConfiguration { Name = DefaultConfigurationMode.Standard, RetryMode = RequestRetryMode.Standard }]))
    {
        ServiceId = "Resource Groups Tagging API";
        AuthenticationServiceName = "tagging";
        EndpointProvider = new TaggingEndpointProvider();
    }

    public override string RegionEndpointServiceName => "tagging";

    public override string ServiceVersion => "2017-01-26";

    public override string UserAgent => "backup-console";

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(TaggingEndpointResolver.ParametersOf(this));
}
