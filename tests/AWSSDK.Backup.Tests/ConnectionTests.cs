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
        var exception = await FailAsync($"http://127.0.0.1:{ClosedPort()}");

        Assert.Equal(HttpRequestError.ConnectionError, Assert.IsType<HttpRequestException>(exception).HttpRequestError);
    }

    [Fact]
    public async Task Connection_closed_without_an_answer_surfaces_as_HttpIOException()
    {
        await using var broken = new BrokenServer("", hangsUp: true);

        Assert.IsType<HttpIOException>(await FailAsync(broken.Address));
    }

    [Fact]
    public async Task Server_that_stays_silent_surfaces_as_TimeoutException()
    {
        await using var broken = new BrokenServer("", hangsUp: false);

        Assert.IsType<TimeoutException>(await FailAsync(broken.Address, config => config.Timeout = TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public async Task Answer_cut_in_half_surfaces_as_AmazonUnmarshallingException()
    {
        await using var broken = new BrokenServer(BrokenServer.HalfAnAnswer, hangsUp: true);

        var exception = Assert.IsType<AmazonUnmarshallingException>(await FailAsync(broken.Address));

        Assert.IsType<HttpIOException>(exception.InnerException);
    }

    [Fact]
    public async Task Answer_that_stalls_halfway_is_ended_by_the_timeout_where_the_client_buffers_answers()
    {
        await using var broken = new BrokenServer(BrokenServer.HalfAnAnswer, hangsUp: false);

        var exception = await FailAsync(broken.Address, config =>
        {
            config.Timeout = TimeSpan.FromMilliseconds(500);
            config.HttpClientFactory = new BufferingHttpClientFactory();
        });

        Assert.IsType<TimeoutException>(exception);
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

    private static async Task<Exception> FailAsync(string url, Action<AmazonBackupConfig>? configure = null)
    {
        var config = new AmazonBackupConfig { ServiceURL = url, AuthenticationRegion = RecordingServer.Region, MaxErrorRetry = 0 };
        configure?.Invoke(config);
        using var client = new AmazonBackupClient("key", "secret", config);
        return await Assert.ThrowsAnyAsync<Exception>(
            () => client.ListBackupVaultsAsync(new ListBackupVaultsRequest(), TestContext.Current.CancellationToken));
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
