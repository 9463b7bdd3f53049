using System.Net;
using System.Net.Sockets;
using Amazon;
using Amazon.Backup;
using Amazon.Backup.Model;
using Amazon.Runtime;
using AWSSDK.Backup.Tests.Server;

namespace AWSSDK.Backup.Tests;

public sealed class ConnectionTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    [Fact]
    public async Task Refused_connection_surfaces_as_HttpRequestException()
    {
        using var client = new AmazonBackupClient("key", "secret", new AmazonBackupConfig
        {
            ServiceURL = $"http://127.0.0.1:{ClosedPort()}",
            AuthenticationRegion = RecordingServer.Region,
            MaxErrorRetry = 0,
        });

        await Assert.ThrowsAsync<HttpRequestException>(
            () => client.ListBackupVaultsAsync(new ListBackupVaultsRequest(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("eu-central-1", false, false, "https://backup.eu-central-1.amazonaws.com")]
    [InlineData("us-gov-west-1", true, false, "https://backup-fips.us-gov-west-1.amazonaws.com")]
    [InlineData("cn-north-1", false, false, "https://backup.cn-north-1.amazonaws.com.cn")]
    [InlineData("eu-west-1", false, true, "https://backup.eu-west-1.api.aws")]
    public void Region_decides_the_endpoint(string region, bool fips, bool dualStack, string expected)
    {
        var config = new AmazonBackupConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(region),
            UseFIPSEndpoint = fips,
            UseDualstackEndpoint = dualStack,
        };
        using var client = new AmazonBackupClient(new BasicAWSCredentials("key", "secret"), config);

        var endpoint = client.DetermineServiceOperationEndpoint(new ListBackupVaultsRequest());

        Assert.Equal(new Uri(expected), new Uri(endpoint.URL));
    }

    [Fact]
    public async Task Request_signed_with_another_key_is_refused_by_the_recording_server()
    {
        using var good = server.CreateClient();
        using var bad = new AmazonBackupClient(RecordingServer.AccessKey, "wrong", (AmazonBackupConfig)good.Config);

        var exception = await Assert.ThrowsAsync<AmazonBackupException>(
            () => bad.ListBackupVaultsAsync(new ListBackupVaultsRequest(), TestContext.Current.CancellationToken));

        Assert.Equal("InvalidSignatureException", exception.ErrorCode);
        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
