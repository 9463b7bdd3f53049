using Amazon.Runtime;

namespace AWSSDK.Backup.Tests.Server;

/// <summary>
/// Reads whole answers before AWSSDK.Core sees them. Core itself reads bodies synchronously, out of reach of timeout and cancellation,
/// in the official packages as well; a client that must survive a stalled body needs a factory like this one.
/// </summary>
internal sealed class BufferingHttpClientFactory : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) =>
        new(new BufferingHandler()) { Timeout = clientConfig.Timeout ?? TimeSpan.FromSeconds(100) };

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    private sealed class BufferingHandler() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            return response;
        }
    }
}
