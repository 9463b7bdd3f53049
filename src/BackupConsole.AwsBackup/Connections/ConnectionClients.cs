using Amazon;
using Amazon.Backup;
using Amazon.Runtime;
using Amazon.SecurityToken;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Tagging;
using BackupConsole.Domain.Commands;

namespace BackupConsole.AwsBackup.Connections;

/// <summary>The clients of one connection.</summary>
internal sealed class ConnectionClients
{
    private const int Retries = 2;

    private readonly AmazonBackupClient _retrying;
    private readonly AmazonBackupClient _once;

    public ConnectionClients(AwsConnection connection, AwsBackupOptions options, ObservedHttpClients http)
    {
        TConfig Configured<TConfig>(TConfig config, int retries)
            where TConfig : ClientConfig
        {
            config.RetryMode = RequestRetryMode.Standard;
            config.MaxErrorRetry = retries;

            // The SDK takes a connection that is cut before the answer for a stale one, and sends ten more requests at once. The retries above, with their pauses, are enough.
            config.MaxStaleConnectionRetries = 0;

            // The SDK's quota of retries is one for all accounts of a Region in this process: one that fails would take them from the others. The connection's budget pays for its retries.
            config.ThrottleRetries = false;
            config.Timeout = options.WriteDeadline;
            config.HttpClientFactory = http;
            if (connection.Endpoint is { } endpoint)
            {
                config.ServiceURL = endpoint.AbsoluteUri;
                config.AuthenticationRegion = connection.Region;
            }
            else
            {
                config.RegionEndpoint = RegionEndpoint.GetBySystemName(connection.Region);
            }

            return config;
        }

        var credentials = CredentialResolver.Resolve(connection.Credentials, source => SecurityTokenClient(source, Configured(new AmazonSecurityTokenServiceConfig(), Retries)));
        _retrying = BackupClient(credentials, Configured(new AmazonBackupConfig(), Retries));

        _once = BackupClient(credentials, Configured(new AmazonBackupConfig(), 0));
        SecurityToken = SecurityTokenClient(credentials, Configured(new AmazonSecurityTokenServiceConfig(), Retries));
        var tagging = Configured(new TaggingConfig(), Retries);
        Tagging = credentials is null ? new TaggingClient(tagging) : new TaggingClient(credentials, tagging);
    }

    /// <summary>For reads: retried as the SDK's standard mode does.</summary>
    public IAmazonBackup Backup => _retrying;

    public IAmazonSecurityTokenService SecurityToken { get; }

    public TaggingClient Tagging { get; }

    /// <summary>For mutations: one that must be read before it is sent again is never sent again by the SDK, which cannot read.</summary>
    public IAmazonBackup BackupFor(Repeatability repeatability) => repeatability == Repeatability.ReadBeforeRetry ? _once : _retrying;

    private static AmazonBackupClient BackupClient(AWSCredentials? credentials, AmazonBackupConfig config) =>
        credentials is null ? new AmazonBackupClient(config) : new AmazonBackupClient(credentials, config);

    private static AmazonSecurityTokenServiceClient SecurityTokenClient(AWSCredentials? credentials, AmazonSecurityTokenServiceConfig config) =>
        credentials is null ? new AmazonSecurityTokenServiceClient(config) : new AmazonSecurityTokenServiceClient(credentials, config);
}
