using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Tests.Connections;

public sealed class AwsConnectionCatalogTests
{
    private static readonly AwsConnection Connection = AwsUnderTest.ConnectionTo(new Uri("http://127.0.0.1:1"));

    [Fact]
    public void Connections_are_found_by_id()
    {
        var catalog = new AwsConnectionCatalog();
        catalog.Fill([Connection]);

        Assert.Equal("Production", catalog.Find(Connection.Id)!.Name);
        Assert.Null(catalog.Find(new ConnectionId("elsewhere")));
        Assert.Equal([catalog.Find(Connection.Id)!], catalog.All);
    }

    [Fact]
    public void An_account_is_known_from_the_role() =>
        Assert.Equal("444455556666", (Connection with { Credentials = new AssumedRole("arn:aws:iam::444455556666:role/Backup") }).ToConnection().AccountId);

    [Theory]
    [InlineData(0, "environment")]
    [InlineData(1, "profile backup-admin")]
    [InlineData(2, "role arn:aws:iam::444455556666:role/Backup")]
    [InlineData(3, "embedded emulator")]
    public void A_source_of_credentials_is_named_without_a_secret(int index, string description)
    {
        AwsCredentialSource[] sources = [new DefaultCredentialChain(), new CredentialProfile("backup-admin"), new AssumedRole("arn:aws:iam::444455556666:role/Backup"), new EmulatorKeys("AKIA", "hush")];

        Assert.Equal(description, (Connection with { Credentials = sources[index] }).ToConnection().CredentialSource);
        Assert.DoesNotContain("hush", sources[index].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_connections_of_one_id_are_refused() => Assert.Throws<ArgumentException>(() => new AwsConnectionCatalog().Fill([Connection, Connection]));

    [Fact]
    public void A_demo_connection_without_endpoint_is_refused() =>
        Assert.Throws<ArgumentException>(() => new AwsConnectionCatalog().Fill([Connection with { IsDemo = true, Endpoint = null }]));

    [Fact]
    public void Connections_are_given_once()
    {
        var catalog = new AwsConnectionCatalog();
        Assert.Throws<InvalidOperationException>(() => catalog.All);
        catalog.Fill([Connection]);

        Assert.Throws<InvalidOperationException>(() => catalog.Fill([]));
        Assert.Single(catalog.All);
    }
}
