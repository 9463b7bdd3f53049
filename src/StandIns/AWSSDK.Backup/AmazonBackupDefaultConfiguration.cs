using System.Collections.ObjectModel;
using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>The default modes of the AWS SDKs: they differ in how long a connection may take.</summary>
public static class AmazonBackupDefaultConfiguration
{
    public static IDefaultConfiguration Auto { get; } = Mode(DefaultConfigurationMode.Auto, milliseconds: 1100);

    public static IDefaultConfiguration CrossRegion { get; } = Mode(DefaultConfigurationMode.CrossRegion, milliseconds: 3100);

    public static IDefaultConfiguration InRegion { get; } = Mode(DefaultConfigurationMode.InRegion, milliseconds: 1100);

    public static IDefaultConfiguration Mobile { get; } = Mode(DefaultConfigurationMode.Mobile, milliseconds: 30_000);

    public static IDefaultConfiguration Standard { get; } = Mode(DefaultConfigurationMode.Standard, milliseconds: 3100);

    public static ReadOnlyCollection<IDefaultConfiguration> GetAllConfigurations() => new([Standard, InRegion, CrossRegion, Mobile, Auto]);

    private static DefaultConfiguration Mode(DefaultConfigurationMode name, int milliseconds) => new()
    {
        Name = name,
        RetryMode = RequestRetryMode.Standard,
        S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
        ConnectTimeout = TimeSpan.FromMilliseconds(milliseconds),
        TlsNegotiationTimeout = TimeSpan.FromMilliseconds(milliseconds),
    };
}
