using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.ProtectedResources;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.ProtectedResources;

public sealed class ProtectedResourcesPageTests : FeatureContext
{
    public ProtectedResourcesPageTests()
        : base(typeof(ProtectedResourcesState), typeof(ProtectedResourcesReducers), typeof(ProtectedResourcesEffects)) =>
        Services.AddSingleton<Coverages>().AddSingleton<IProtectedResources>(Aws).AddSingleton<IRecoveryPoints>(Aws);

    [Fact]
    public async Task Resources_are_listed_with_the_plans_that_choose_them()
    {
        var page = await DrawAsync("", Estate());

        Assert.Equal(["volume-1", "volume-2"], page.FindAll("tbody th a").Select(link => link.TextContent));
        Assert.Equal("resources/production-eu-central-1/arn%3Aaws%3Aec2%3Aeu-central-1%3A111122223333%3Avolume%2Fvol-1", page.Find("tbody th a").GetAttribute("href"));
        Assert.Contains("plan-1", page.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("2026-11-23T05:00", page.FindAll("tbody tr")[0].InnerHtml, StringComparison.Ordinal);
        Assert.Contains("In no plan", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?protection=unplanned", "volume-2")]
    [InlineData("?protection=planned", "volume-1")]
    [InlineData("?plan=1", "volume-1")]
    [InlineData("?q=VOL-2", "volume-2")]
    [InlineData("?protection=never", null)]
    [InlineData("?type=S3", null)]
    [InlineData("?type=EBS&sort=name&dir=desc", "volume-2,volume-1")]
    public async Task Filters_and_sorting_come_from_the_address(string query, string? names)
    {
        var page = await DrawAsync(query, Estate());

        Assert.Equal(names?.Split(',') ?? [], page.FindAll("tbody th a").Select(link => link.TextContent));
        Assert.Equal(names is null, page.Markup.Contains("No resource matches these filters", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_selection_that_the_monitor_sees_moves_the_list()
    {
        var page = await DrawAsync("", Estate());
        var wider = Estate() with { Plans = [A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "*")] }] };

        Dispatcher.Dispatch(new EstateChangedAction(new EstateSnapshot([wider])));

        await page.WaitForAssertionAsync(() => Assert.DoesNotContain("In no plan", page.Find("tbody").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Ten_thousand_resources_are_shown_a_page_at_a_time()
    {
        var page = await DrawAsync("?page=3", Estate() with { Resources = [.. Enumerable.Range(10_000, 10_000).Select(number => A.Resource($"{number}"))] });

        Assert.Equal(50, page.FindAll("tbody tr").Count);
        Assert.Equal("volume-10100", page.Find("tbody th a").TextContent);
    }

    [Theory]
    [InlineData(false, "Loading resources")]
    [InlineData(true, "No resources seen yet")]
    public async Task What_is_not_known_is_not_called_empty(bool isKnown, string words)
    {
        var page = await DrawAsync("", isKnown ? Known() : Known() with { Known = [] });

        await page.WaitForAssertionAsync(() => Assert.Contains(words, page.Markup, StringComparison.Ordinal), Patience);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("?protection=unplanned", 0)]
    public async Task Nothing_is_said_to_be_in_no_plan_while_selections_may_not_be_read(string query, int rows)
    {
        var denied = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the selections.", "AccessDeniedException");
        var page = await DrawAsync(query, Estate() with { Plans = [A.Plan("1", "v1", A.Rule()) with { SelectionsError = denied }] });

        Assert.Equal(rows, page.FindAll("tbody tr").Count);
        Assert.All(page.FindAll("tbody .chip"), chip => Assert.Equal("Not known", chip.TextContent.Trim()));
    }

    [Fact]
    public async Task A_failed_read_says_why()
    {
        var error = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the resources.", "AccessDeniedException", "request-9");
        var page = await DrawAsync("", Known() with { Known = [], Errors = Known().Errors.Add(EstateRead.ResourceInventory, error) });

        Assert.Contains("AWS refused to list the resources.", page.Find(".load-stale").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No resources seen yet", page.Markup, StringComparison.Ordinal);
    }

    private static ConnectionSnapshot Estate() => Known() with
    {
        Plans = [A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "arn:aws:ec2:*:*:volume/vol-1")] }],
        Resources = [A.Resource(), A.Resource("2")],
        OptIn = Known().OptIn.Add("EBS", true),
    };

    private async Task<IRenderedComponent<ProtectedResourcesPage>> DrawAsync(string query, ConnectionSnapshot connection)
    {
        await SeeAsync(connection);
        Navigation.NavigateTo("resources" + query);
        var page = Render<ProtectedResourcesPage>();
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(StateOf<ProtectedResourcesState>().Covered), Patience);
        if (connection.Known.Contains(EstateRead.ResourceInventory))
        {
            await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll(".skeleton")), Patience);
        }

        return page;
    }
}
