using BackupConsole.AwsBackup.Connections;
using BackupConsole.Configuration;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Hosting;

/// <summary>Makes the connections: an account of the configuration, or of the demo, times its Regions. Never both.</summary>
internal static class Connections
{
    public static void Fill(IServiceProvider services, ConsoleOptions options, DemoEstate? demo) =>
        services.GetRequiredService<AwsConnectionCatalog>().Fill(demo?.Connections ?? options.Accounts.SelectMany(OfAccount));

    private static IEnumerable<AwsConnection> OfAccount(AccountOptions account) => account.Regions.Select(region => new AwsConnection
    {
        Id = new ConnectionId($"{account.Key}-{region}"),
        Name = $"{account.Name} · {region}",
        AccountName = account.Name,
        AccountId = account.AccountId,
        Region = region,
        Endpoint = account.Endpoint,
        Credentials = CredentialsOf(account),
    });

    private static AwsCredentialSource CredentialsOf(AccountOptions account) => account switch
    {
        { RoleArn: { } role } => new AssumedRole(role) { ExternalId = account.ExternalId, SourceProfile = account.Profile },
        { Profile: { } profile } => new CredentialProfile(profile),
        _ => new DefaultCredentialChain(),
    };
}
