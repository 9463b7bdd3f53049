using Amazon.Runtime;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>Gives the SDK one long-lived client whose requests are observed.</summary>
internal sealed class ObservedHttpClients(HttpClient client) : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => client;

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
