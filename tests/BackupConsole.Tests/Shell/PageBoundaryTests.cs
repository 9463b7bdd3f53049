using BackupConsole.Shell;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.Tests.Shell;

public sealed class PageBoundaryTests : BunitContext
{
    private readonly UnhandledErrors _errors = new(NullLogger<UnhandledErrors>.Instance);
    private bool _isBroken = true;

    public PageBoundaryTests() => Services.AddSingleton(_errors);

    [Fact]
    public void A_page_that_throws_is_replaced_and_the_banner_shows_a_trace_id_but_nothing_of_the_exception()
    {
        var banner = Render<ErrorBanner>();

        var view = Draw();

        Assert.Equal("This page stopped working", view.Find("h1").TextContent);
        banner.WaitForAssertion(() => Assert.Matches("^[0-9a-f]{32}$", banner.Find("[role=alert] code").TextContent));
        Assert.DoesNotContain("secret", banner.Markup + view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_again_draws_the_page_and_clears_the_banner()
    {
        var view = Draw();
        _isBroken = false;

        await view.InvokeAsync(() => view.Find("button").ClickAsync());

        view.WaitForAssertion(() => Assert.Equal("page", view.Markup));
        Assert.Null(_errors.Current);
    }

    [Fact]
    public async Task A_banner_can_be_dismissed()
    {
        var banner = Render<ErrorBanner>();
        _errors.Report(new InvalidOperationException("secret"), "Something failed.");
        banner.WaitForAssertion(() => Assert.Contains("Something failed.", banner.Markup, StringComparison.Ordinal));

        await banner.InvokeAsync(() => banner.Find("[aria-label=Dismiss]").ClickAsync());

        banner.WaitForAssertion(() => Assert.Empty(banner.FindAll(".banner")));
    }

    private IRenderedComponent<PageBoundary> Draw() => Render<PageBoundary>(parameters => parameters.Add(boundary => boundary.ChildContent, (RenderFragment)(builder =>
    {
        if (_isBroken)
        {
            builder.OpenComponent<Throwing>(0);
            builder.CloseComponent();
            return;
        }

        builder.AddContent(1, "page");
    })));

    private sealed class Throwing : ComponentBase
    {
        protected override void OnInitialized() => throw new InvalidOperationException("secret");
    }
}
