using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.AwsBackup.CommandLines;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.CommandLines;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Testing;

namespace BackupConsole.AwsBackup.Tests.CommandLines;

public sealed class AwsCommandLinesTests
{
    private static readonly ImmutableSortedDictionary<string, string> Tags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "Ann's “ops”");

    public static TheoryData<BackupCommand> Commands => [.. EveryCommand.All];

    [Theory]
    [InlineData(CommandShell.Bash, """'{"BackupVaultName":"ledger","BackupVaultTags":{"team":"Ann'\''s “ops”"}}'""")]
    [InlineData(CommandShell.PowerShell, """'{"BackupVaultName":"ledger","BackupVaultTags":{"team":"Ann''s “ops”"}}'""")]
    public void A_command_is_one_line_with_the_Region_and_the_members_of_the_request(CommandShell shell, string json)
    {
        using var aws = new AwsUnderTest([AwsUnderTest.ConnectionTo(new Uri("http://127.0.0.1:1")) with { Endpoint = null }]);

        var lines = aws.Get<ICommandLines>().LinesOf(AwsUnderTest.Id, new CreateBackupVault("ledger", null) { BackupVaultTags = Tags }, shell);

        Assert.Equal([$"aws backup create-backup-vault --region eu-central-1 --cli-input-json {json}"], lines);
    }

    [Fact]
    public void An_endpoint_that_is_not_AWS_is_named()
    {
        using var aws = new AwsUnderTest(new Uri("http://127.0.0.1:4566"));

        Assert.Contains(" --endpoint-url http://127.0.0.1:4566/ ", Assert.Single(LinesOf(aws, new StopBackupJob("job-1"))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_can_be_written_and_carries_no_token_of_the_console(BackupCommand command)
    {
        using var aws = new AwsUnderTest(new Uri("http://127.0.0.1:4566"));

        var lines = LinesOf(aws, command);

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.StartsWith("aws backup ", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain("CreatorRequestId", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain("IdempotencyToken", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void More_than_one_call_is_as_many_lines_in_their_order()
    {
        using var aws = new AwsUnderTest(new Uri("http://127.0.0.1:4566"));

        string[] Operations(BackupCommand command) => [.. LinesOf(aws, command).Select(line => line.Split(' ')[2])];

        Assert.Equal(["untag-resource", "tag-resource"], Operations(new ChangeTags("arn:aws:backup:eu-central-1:111122223333:backup-vault:v", Tags, ["old"])));
        Assert.Equal(["delete-backup-selection", "delete-backup-selection", "delete-backup-plan"], Operations(new DeleteBackupPlan("plan-1", ["s1", "s2"])));
        Assert.Equal(["create-backup-selection", "delete-backup-selection"], Operations(EveryCommand.All.OfType<ReplaceBackupSelection>().Single()));
    }

    [Fact]
    public void A_connection_that_is_not_configured_has_no_lines()
    {
        using var aws = new AwsUnderTest(new Uri("http://127.0.0.1:4566"));

        Assert.Empty(aws.Get<ICommandLines>().LinesOf(new ConnectionId("gone"), new StopBackupJob("job-1"), CommandShell.Bash));
    }

    [Theory]
    [InlineData("plain-word.1")]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("it's 'quoted' \"twice\"")]
    [InlineData("$HOME `id` $(id) \\ ! # ; | & > *")]
    [InlineData("Straße ‘typographic’ \u202e\U0001F4BE")]
    [InlineData("line\nbreak\ttab")]
    public async Task Bash_hands_a_quoted_text_on_as_it_is(string text)
    {
        var (exitCode, output) = await Shell.RunAsync($"printf %s {ShellWord.Of(text, CommandShell.Bash)}");

        Assert.Equal((0, text), (exitCode, output));
    }

    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData("‘a’ ‚b‛", "'‘‘a’’ ‚‚b‛‛'")]
    [InlineData("$env:X \"b\" `n", "'$env:X \"b\" `n'")]
    public void PowerShell_gets_each_of_its_quotes_twice(string text, string word) => Assert.Equal(word, ShellWord.Of(text, CommandShell.PowerShell));

    [Fact]
    public void What_steers_how_text_is_drawn_is_written_as_an_escape()
    {
        using var aws = new AwsUnderTest(new Uri("http://127.0.0.1:4566"));

        var line = Assert.Single(LinesOf(aws, new StopBackupJob("a\u202eb")));

        Assert.Contains("\\u202e", line, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(line[line.IndexOf('{', StringComparison.Ordinal)..^1]);
        Assert.Equal("a\u202eb", json.RootElement.GetProperty("BackupJobId").GetString());
    }

    private static ImmutableArray<string> LinesOf(AwsUnderTest aws, BackupCommand command) => aws.Get<ICommandLines>().LinesOf(AwsUnderTest.Id, command, CommandShell.Bash);
}
