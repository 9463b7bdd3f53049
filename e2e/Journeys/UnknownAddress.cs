using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;

namespace BackupConsole.E2E.Journeys;

[Collection(ConsoleFixture.Collection)]
public sealed class UnknownAddress(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    [Fact]
    public async Task An_address_that_leads_nowhere_is_answered_by_the_console_and_not_by_the_browser()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync("nothing/here");
        await ConsolePage.ExpectTitleAsync(page, "Nothing here");
    }
}
