using BackupConsole.Configuration;
using BackupConsole.Domain;
using Microsoft.Extensions.Configuration;

namespace BackupConsole.Tests.Configuration;

public sealed class ConsoleOptionsReaderTests
{
    [Fact]
    public void Nothing_set_is_the_demo()
    {
        var options = Read([], out var problems);

        Assert.Empty(problems);
        Assert.True(options!.IsDemo);
        Assert.Equal(Path.GetFullPath("data"), options.DataFolder);
    }

    [Fact]
    public void A_connection_ends_the_demo()
    {
        var options = Read(new() { ["CONNECTIONS:prod:REGIONS"] = "eu-central-1, us-gov-west-1", ["CONNECTIONS:prod:ROLE_ARN"] = "arn:aws:iam::111122223333:role/Console" }, out var problems);

        Assert.Empty(problems);
        Assert.False(options!.IsDemo);
        Assert.Equal(["eu-central-1", "us-gov-west-1"], Assert.Single(options.Accounts).Regions);
    }

    [Fact]
    public void A_setting_may_stand_in_a_file()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "Host=database\n");
        var configuration = new ConfigurationManager { ["POSTGRESQL_FILE"] = file };

        configuration.AddFileSettings(configuration);

        Assert.Equal("Host=database", ConsoleOptionsReader.Read(configuration, out _)!.PostgreSql);
        File.Delete(file);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_problem_of_its_setting()
    {
        var configuration = new ConfigurationManager { ["POSTGRESQL_FILE"] = "/nowhere/at/all" };

        configuration.AddFileSettings(configuration);

        Assert.Null(ConsoleOptionsReader.Read(configuration, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal("POSTGRESQL_FILE", problem.Field);
        Assert.Contains("/nowhere/at/all", problem.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_told_at_once_and_names_its_setting()
    {
        var options = Read(
            new()
            {
                ["DEMO"] = "yes",
                ["DEMO_SPEED"] = "fast",
                ["PUBLIC_URL"] = "backup.example.com",
                ["TRUSTED_PROXIES"] = "10.0.0.0/8,proxy",
                ["CONNECTIONS:Prod:REGIONS"] = "Frankfurt",
                ["CONNECTIONS:Prod:ACCOUNT_ID"] = "12",
                ["CONNECTIONS:Prod:ROLE_ARN"] = "Console",
                ["CONNECTIONS:Prod:SECRET_KEY"] = "x",
            },
            out var problems);

        Assert.Null(options);
        Assert.Equal(
            [
                "CONNECTIONS__Prod", "CONNECTIONS__Prod__ACCOUNT_ID", "CONNECTIONS__Prod__REGIONS", "CONNECTIONS__Prod__ROLE_ARN",
                "CONNECTIONS__Prod__SECRET_KEY", "DEMO", "DEMO_SPEED", "PUBLIC_URL", "TRUSTED_PROXIES",
            ],
            problems.Select(problem => problem.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Demo_and_real_are_never_mixed_and_never_both_missing(string demo, bool hasConnection)
    {
        var settings = new Dictionary<string, string?> { ["DEMO"] = demo };
        if (hasConnection)
        {
            settings["CONNECTIONS:prod:REGION"] = "eu-central-1";
        }

        Assert.Null(Read(settings, out var problems));
        Assert.Single(problems);
    }

    private static ConsoleOptions? Read(Dictionary<string, string?> settings, out System.Collections.Immutable.ImmutableArray<Problem> problems) =>
        ConsoleOptionsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), out problems);
}
