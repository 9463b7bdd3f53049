using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;

namespace Amazon.Backup.Internal;

/// <summary>Pipeline step that decides how a request is signed; without it AWSSDK.Core ends in a NullReferenceException.</summary>
public class AmazonBackupAuthSchemeHandler : BaseAuthResolverHandler
{
    public AmazonBackupAuthSchemeResolver AuthSchemeResolver { get; } = new();

    protected override List<IAuthSchemeOption> ResolveAuthOptions(IExecutionContext executionContext) =>
        AuthSchemeResolver.ResolveAuthScheme(new AmazonBackupAuthSchemeParameters
        {
            Operation = executionContext.RequestContext.Request.RequestName,
            Region = executionContext.RequestContext.ClientConfig.RegionEndpoint?.SystemName,
        });
}
