using Amazon.Runtime.Internal.Auth;

namespace Amazon.Backup.Internal;

/// <summary>What decides how a request is signed.</summary>
public class AmazonBackupAuthSchemeParameters : IAuthSchemeParameters
{
    public string Operation { get; set; }

    public string Region { get; set; }
}
