using BackupConsole.Ui;
using Bunit;

namespace BackupConsole.Tests.Ui;

public sealed class PageFrameTests : BunitContext
{
    [Fact]
    public void It_shows_title_purpose_action_filters_and_the_age_of_the_data()
    {
        var view = Render<PageFrame>(parameters => parameters
            .Add(page => page.Title, "Vaults")
            .Add(page => page.Purpose, "Where recovery points are kept.")
            .Add(page => page.Actions, "<button>Create vault</button>")
            .Add(page => page.Filters, "<span>Locked</span>")
            .Add(page => page.AsOf, new DateTimeOffset(2026, 5, 3, 12, 0, 0, TimeSpan.Zero))
            .Add(page => page.Breadcrumbs, [new Breadcrumb("All vaults", "vaults")])
            .AddChildContent("<section>content</section>"));

        Assert.Equal("Vaults", view.Find("h1").TextContent);
        Assert.Equal("Where recovery points are kept.", view.Find(".page-purpose").TextContent);
        Assert.Equal("Create vault", view.Find(".page-actions button").TextContent);
        Assert.Equal("Locked", view.Find(".page-filters").TextContent);
        Assert.Equal("2026-05-03T12:00:00Z", view.Find(".data-age time").GetAttribute("datetime"));
        Assert.Equal("vaults", view.Find("nav[aria-label=Breadcrumb] a").GetAttribute("href"));
        Assert.Equal("content", view.Find("section").TextContent);
    }

    [Fact]
    public void Without_the_optional_parts_only_title_and_content_are_drawn()
    {
        var view = Render<PageFrame>(parameters => parameters.Add(page => page.Title, "Vaults").AddChildContent("<p>content</p>"));

        Assert.Empty(view.FindAll("nav, .page-actions, .page-bar, .page-purpose"));
    }
}
