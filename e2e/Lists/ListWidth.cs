using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;

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
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync(address);
        await page.SetViewportSizeAsync(1280, 800);
        await ConsolePage.ExpectLoadedAsync(page);

        Assert.NotEmpty(await page.Locator(".grid-frame tbody tr").AllAsync());
        Assert.Equal(0, await page.Locator(".grid-frame").EvaluateAsync<int>("frame => frame.scrollWidth - frame.clientWidth"));
    }
}
