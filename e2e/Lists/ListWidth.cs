using System.Text.Json;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Lists;

[Collection(ConsoleFixture.Collection)]
public sealed class ListWidth(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    [Theory]
    [InlineData("jobs")]
    [InlineData("jobs?kind=copy")]
    [InlineData("jobs?kind=restore")]
    [InlineData("plans")]
    [InlineData("vaults")]
    [InlineData("vaults/production-eu-central-1/daily")]
    [InlineData("recovery-points")]
    [InlineData("resources")]
    public async Task A_list_fits_a_window_of_1280(string address)
    {
        var page = await OpenAsync(address);

        Assert.NotEmpty(await page.Locator(".grid-frame tbody tr").AllAsync());
        Assert.Equal(0, await page.Locator(".grid-frame").EvaluateAsync<int>("frame => frame.scrollWidth - frame.clientWidth"));
    }

    /// <summary>Which rows come together depends on the hour, so that every column is taken from the list that makes it widest.</summary>
    [Theory]
    [InlineData("jobs?type=VirtualMachine", "jobs?state=COMPLETED_WITH_ISSUES", "jobs?state=FAILED")]
    [InlineData("jobs?kind=copy", "jobs?kind=copy&state=FAILED")]
    [InlineData("jobs?kind=restore&state=COMPLETED", "jobs?kind=restore&state=FAILED")]
    public async Task The_widest_of_every_column_of_jobs_fit_a_window_of_1280_together(params string[] widest)
    {
        var columns = Array.Empty<double>();
        var frame = 0d;
        var page = await OpenAsync(widest[0]);
        foreach (var address in widest)
        {
            await page.GotoAsync(address);
            await ConsolePage.ExpectLoadedAsync(page);
            frame = await page.Locator(".grid-frame").EvaluateAsync<double>("frame => frame.clientWidth");
            var least = await LeastWidthsAsync(page.Locator(".grid-frame table"));
            columns = columns is [] ? least : [.. columns.Zip(least, Math.Max)];
        }

        Assert.InRange(columns.Sum(), 1, frame);
    }

    private static async Task<double[]> LeastWidthsAsync(ILocator table)
    {
        var widths = await table.EvaluateAsync<JsonElement>(
            """
            table => {
              table.style.width = 'min-content';
              return [...table.querySelectorAll('thead th')].map(header => header.getBoundingClientRect().width);
            }
            """);
        return [.. widths.EnumerateArray().Select(width => width.GetDouble())];
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync(address);
        await page.SetViewportSizeAsync(1280, 800);
        await ConsolePage.ExpectLoadedAsync(page);
        return page;
    }
}
