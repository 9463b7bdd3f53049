using Amazon.Backup.Internal;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.Backup;

/// <summary>Configuration of an <see cref="AmazonBackupClient"/>. With <c>ServiceURL</c> set also <c>AuthenticationRegion</c>.</summary>
public class AmazonBackupConfig : ClientConfig
{
    internal const string ApiVersion = "2018-11-15";

    private static readonly string UserAgentOfThisAssembly =
        InternalSDKUtils.BuildUserAgentString("Backup", typeof(AmazonBackupConfig).Assembly.GetName().Version.ToString(3));

    public AmazonBackupConfig()
        : base(new DefaultConfigurationProvider(AmazonBackupDefaultConfiguration.GetAllConfigurations()))
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "backup";
        EndpointProvider = new AmazonBackupEndpointProvider();
    }

    public static new string ServiceId => "Backup";

    public override string RegionEndpointServiceName => "backup";

    public override string ServiceVersion => ApiVersion;

    public override string UserAgent => UserAgentOfThisAssembly;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(AmazonBackupEndpointResolver.Parameters(this, alternate: null));
}
