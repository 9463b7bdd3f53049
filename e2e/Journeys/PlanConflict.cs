using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>Two people change the same plan: neither change is lost unseen.</summary>
[Collection(JourneyConsole.Name)]
public sealed class PlanConflict(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    [Fact]
    public async Task Who_saves_second_sees_what_the_first_changed_and_decides()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var list = await session.OpenPageAsync("plans?connection=production-us-east-1");
        var plan = await list.GetByRole(AriaRole.Table).First.Locator("a[href^='plans/']").First.GetAttributeAsync("href");

        var mine = await PlanWizardPage.OpenAsync(session, $"{plan}/edit");
        await mine.Name.FillAsync("named-by-me");
        await SaveAsync(await PlanWizardPage.OpenAsync(session, $"{plan}/edit"), "named-by-them");
        await SaveAsync(mine, null);

        var page = mine.Page;
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Heading, new() { Name = "Somebody else has changed this plan" }));
        await ConsolePage.ExpectTextAsync(page.GetByRole(AriaRole.Region, new() { Name = "Their changes" }), "named-by-them");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Theirs: named-by-them" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on with both" }).ClickAsync();
        await ConsolePage.ExpectTextAsync(mine.Form, "named-by-them");
        await mine.SendAsync("Save new version");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the plan" }).ClickAsync();
        await ConsolePage.ExpectTitleAsync(page, "named-by-them");
        Assert.Empty(session.Errors);
    }

    private static async Task SaveAsync(PlanWizardPage wizard, string? name)
    {
        if (name is not null)
        {
            await wizard.Name.FillAsync(name);
        }

        await wizard.NextAsync("Rules");
        await wizard.NextAsync("Review");
        await wizard.SendAsync("Save new version");
        if (name is not null)
        {
            await ConsolePage.ExpectTextAsync(wizard.Page.GetByRole(AriaRole.Main), "The new version has been saved");
        }
    }
}
