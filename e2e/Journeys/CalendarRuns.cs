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
        await GoOnAsync(dates);
        await GoOnAsync(dates);
        await ConsolePage.ExpectGoneAsync(page.GetByRole(AriaRole.Link, new() { Name = "Its jobs" }));
        await page.Locator(".track a").First.ClickAsync();
        await ConsolePage.ExpectUrlAsync(page, new("/plans/.*rule="));
        await ConsolePage.ExpectFocusAsync(page.Locator(".plan-rule > h2[tabindex]"));
        Assert.Empty(session.Errors);
    }

    /// <summary>To the next day; it is there when its own "Next" leads further.</summary>
    private static async Task GoOnAsync(ILocator dates)
    {
        var next = dates.GetByRole(AriaRole.Link, new() { Name = "Next" });
        var href = await next.GetAttributeAsync("href") ?? throw new InvalidOperationException("Next leads nowhere.");
        await next.ClickAsync();
        await Assertions.Expect(next).Not.ToHaveAttributeAsync("href", href, new() { Timeout = (float)Eventually.Deadline.TotalMilliseconds });
    }
}
