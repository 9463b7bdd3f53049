using BackupConsole.Navigation;

namespace BackupConsole.Tests.Navigation;

public sealed class ViewUrlTests
{
    private static readonly Guid Id = new("0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f");

    [Theory]
    [InlineData("", "")]
    [InlineData("?", "")]
    [InlineData("?state=FAILED&page=3&view=0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f", "state=FAILED")]
    [InlineData("?b=2&a=1", "a=1&b=2")]
    [InlineData("state=RUNNING&state=FAILED", "state=FAILED&state=RUNNING")]
    [InlineData("?q=a%20b&empty=", "q=a%20b")]
    public void What_a_view_keeps_has_one_spelling(string query, string expected) => Assert.Equal(expected, ViewUrl.Normalize(query));

    [Theory]
    [InlineData("", true)]
    [InlineData("?connection=a", true)]
    [InlineData("?connection=a&state=FAILED", false)]
    [InlineData("?view=1", false)]
    public void An_address_without_filters_is_bare(string query, bool isBare) => Assert.Equal(isBare, ViewUrl.IsBare(query));

    [Theory]
    [InlineData("state=FAILED", "", "jobs?state=FAILED&view=0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f")]
    [InlineData("state=FAILED", "?connection=a&q=x", "jobs?connection=a&state=FAILED&view=0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f")]
    [InlineData("connection=b", "?connection=a", "jobs?connection=b&view=0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f")]
    public void A_view_that_names_no_connection_leaves_the_one_that_is_looked_at(string query, string current, string expected) =>
        Assert.Equal(expected, ViewUrl.HrefOf("jobs", Id, query, current));
}
