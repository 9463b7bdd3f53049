using BackupConsole.Domain.Estate;
using BackupConsole.Navigation;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Navigation;

public sealed class UrlStateTests : BunitContext
{
    private readonly BunitNavigationManager _navigation;
    private readonly UrlState _url;

    public UrlStateTests()
    {
        _navigation = Services.GetRequiredService<BunitNavigationManager>();
        _url = new UrlState(_navigation);
        _navigation.NavigateTo("jobs?state=FAILED&state=EXPIRED&page=3&q=a%26b&empty=#x");
    }

    [Fact]
    public void Parameters_are_read_decoded()
    {
        Assert.Equal("a&b", _url.Get("q"));
        Assert.Equal(["FAILED", "EXPIRED"], _url.GetAll("state").AsEnumerable());
        Assert.Null(_url.Get("empty"));
        Assert.Empty(_url.GetAll("absent"));
    }

    [Fact]
    public void A_change_keeps_the_others_and_removes_what_is_empty() =>
        Assert.Equal("http://localhost/jobs?state=FAILED&state=EXPIRED&q=c%20d&empty=", _url.With(("page", null), ("q", "c d")));

    [Fact]
    public void A_repeated_parameter_is_replaced_as_a_whole() =>
        Assert.Equal("http://localhost/jobs?q=a%26b&empty=&state=PARTIAL&state=FAILED".Split('?')[1].Split('&').Order(), _url.WithAll("state", ["PARTIAL", "FAILED"], ("page", "")).Split('?')[1].Split('&').Order());

    [Fact]
    public void Setting_replaces_the_entry_in_the_history()
    {
        _url.Set(("page", "4"));

        Assert.Equal("4", _url.Get("page"));
        Assert.True(_navigation.History.First().Options.ReplaceHistoryEntry);
    }

    [Fact]
    public void Changes_that_come_before_the_browser_has_answered_do_not_undo_each_other()
    {
        var browser = new SlowBrowser("http://localhost/plans/new?connection=a");
        using var url = new UrlState(browser);

        url.Set(("draft", "1"));
        url.Go(("step", "plan"));
        browser.Answer();

        Assert.Equal("http://localhost/plans/new?connection=a&draft=1&step=plan", browser.Uri);
        Assert.Equal("http://localhost/plans/new?connection=a&draft=1&step=rules", url.With(("step", "rules")));
    }

    [Fact]
    public void A_change_under_way_is_forgotten_on_another_page()
    {
        var browser = new SlowBrowser("http://localhost/plans/new");
        using var url = new UrlState(browser);

        url.Set(("draft", "1"));
        browser.NavigateTo("http://localhost/vaults?q=daily");
        browser.Answer();

        Assert.Equal("http://localhost/vaults?q=daily&page=2", url.With(("page", "2")));
    }

    [Fact]
    public void What_somebody_clicked_after_a_change_stays()
    {
        var browser = new SlowBrowser("http://localhost/jobs?page=2");
        using var url = new UrlState(browser);

        url.Set(("page", "2"));
        browser.NavigateTo("http://localhost/jobs?state=FAILED");
        browser.Answer();

        Assert.Equal("http://localhost/jobs?state=FAILED&page=3", url.With(("page", "3")));
    }

    [Theory]
    [InlineData("daily", "vaults/prod-eu/daily")]
    [InlineData("a/b?c#d", "vaults/prod-eu/a%2Fb%3Fc%23d")]
    public void Names_in_addresses_are_escaped(string name, string expected) =>
        Assert.Equal(expected, ConsoleUrls.Vault(new ConnectionId("prod-eu"), name));
}
