using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>From a run of the calendar on.</summary>
[Collection(JourneyConsole.Name)]
public sealed class CalendarRuns(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    [Fact]
    public async Task A_run_that_is_over_leads_to_its_jobs_and_one_to_come_to_its_rule()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync("calendar?view=day&connection=production-eu-central-1&zone=Etc/UTC");
        var dates = page.GetByRole(AriaRole.Navigation, new() { Name = "Dates" });

        await dates.GetByRole(AriaRole.Link, new() { Name = "Previous" }).ClickAsync();
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Link, new() { Name = "Its jobs" }).First);
        await page.Locator(".track a").First.ClickAsync();
        await ConsolePage.ExpectTitleAsync(page, "Jobs");
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Table).Locator("tbody a").First);

        await page.GoBackAsync();
        await dates.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await dates.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Its jobs" })).ToHaveCountAsync(0);
        await page.Locator(".track a").First.ClickAsync();
        await ConsolePage.ExpectUrlAsync(page, new("/plans/.*rule="));
        await Assertions.Expect(page.Locator(".plan-rule > h2[tabindex]")).ToBeFocusedAsync();
        Assert.Empty(session.Errors);
    }
}
