using System.Globalization;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Tests.Http;

public sealed class PageTokensTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-tokens-").FullName;
    private readonly Database _database;
    private readonly PageTokens _tokens;

    public PageTokensTests()
    {
        _database = new Database(Path.Combine(_folder, "emulator.db"));
        _tokens = new PageTokens(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Token_gives_back_its_cursor_to_what_it_was_issued_for_only()
    {
        var token = _tokens.Issue("ListBackupJobs", ["2026-11-24", "größe/1"]);

        Assert.Equal((string[])["2026-11-24", "größe/1"], _tokens.TryRead("ListBackupJobs", token) ?? []);
        Assert.Null(_tokens.TryRead("ListCopyJobs", token));
        Assert.Null(_tokens.TryRead("ListBackupJobs", "A" + token[1..]));
        Assert.Null(_tokens.TryRead("ListBackupJobs", token[..^4] + (token.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("W10")]
    [InlineData("forged")]
    [InlineData("not base64!")]
    public void Token_that_was_never_issued_is_refused(string token) => Assert.Null(_tokens.TryRead("ListBackupJobs", token));

    [Fact]
    public void No_token_is_taken_for_an_option_by_a_command_line()
    {
        var tokens = Enumerable.Range(0, 1_000)
            .Select(number => _tokens.Issue("ListTags", [number.ToString(CultureInfo.InvariantCulture)]));

        Assert.All(tokens, token => Assert.False(token.StartsWith('-'), token));
    }
}
