using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Errors;

namespace BackupConsole.AwsBackup.Tests.Calls;

public sealed class PagesTests
{
    [Fact]
    public async Task Pages_are_read_until_there_is_no_token()
    {
        var pages = await ReadAsync([("a", "1"), ("b", "2"), ("c", null)]);

        Assert.Equal(["a", "b", "c"], pages);
    }

    [Fact]
    public async Task An_empty_token_ends_the_list_like_none() => Assert.Equal(["a"], await ReadAsync([("a", "")]));

    [Fact]
    public async Task An_empty_page_with_a_token_is_not_the_end() => Assert.Equal(["", "b"], await ReadAsync([("", "1"), ("b", null)]));

    [Fact]
    public async Task A_token_that_comes_twice_is_an_error_and_not_an_end()
    {
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => ReadAsync([("a", "1"), ("b", "2"), ("c", "1"), ("d", null)]));

        Assert.Equal(BackupErrorKind.Unexpected, fault.Error.Kind);
        Assert.Equal("ListThings", fault.Error.Operation);
    }

    [Fact]
    public async Task A_list_without_end_is_an_error()
    {
        var endless = Enumerable.Range(1, Pages.Most + 10).Select(number => ("page", (string?)$"{number}"));

        await Assert.ThrowsAsync<BackupServiceException>(() => ReadAsync(endless));
    }

    private static async Task<List<string>> ReadAsync(IEnumerable<(string Page, string? Token)> script)
    {
        var answers = new Queue<(string, string?)>(script);
        return await Pages.ReadAsync<string>("ListThings", (_, _) => Task.FromResult(answers.Dequeue()), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
