using Amazon.Runtime.Credentials.Internal;
using Amazon.Runtime.Internal.Auth;

namespace Amazon.Backup.Internal;

/// <summary>Every operation of AWS Backup is signed with Signature Version 4.</summary>
public class AmazonBackupAuthSchemeResolver : IAuthSchemeResolver<AmazonBackupAuthSchemeParameters>
{
    public List<IAuthSchemeOption> ResolveAuthScheme(AmazonBackupAuthSchemeParameters authParameters) => AuthSchemeOption.DEFAULT_SIGV4;
}
