using BackupConsole.Navigation;
using BackupConsole.Ui;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Ui;

public sealed class TabsTests : BunitContext
{
    public TabsTests() => Services.AddScoped<UrlState>();

    [Theory]
    [InlineData(null, "Summary")]
    [InlineData("points", "Points 1,204")]
    [InlineData("gone", "Summary")]
    public void The_selected_tab_is_the_one_in_the_url_or_the_first(string? selected, string expected)
    {
        var view = Draw(selected);

        Assert.Equal(expected, string.Join(' ', view.Find("[aria-current=page]").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Tabs_lead_to_urls_that_keep_the_other_parameters()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("vaults/a/b?sort=size&tab=points");

        var hrefs = Draw("points").FindAll("a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["http://localhost/vaults/a/b?sort=size", "http://localhost/vaults/a/b?sort=size&tab=points"], hrefs);
    }

    private IRenderedComponent<Tabs> Draw(string? selected) => Render<Tabs>(parameters => parameters
        .Add(tabs => tabs.Items, [new TabItem("summary", "Summary"), new TabItem("points", "Points", 1204)])
        .Add(tabs => tabs.Selected, selected));
}
