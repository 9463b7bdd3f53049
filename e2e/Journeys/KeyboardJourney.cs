using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>The two long wizards, and a menu, for somebody without a mouse.</summary>
[Collection(JourneyConsole.Name)]
public sealed class KeyboardJourney(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    private const string Plan = "typed-plan";

    [Fact]
    public async Task A_plan_is_made_from_a_template_by_keyboard_alone()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = (await PlanWizardPage.OpenAsync(session)).Page;
        var keyboard = new KeyboardOnly(page);
        await keyboard.ExpectLedToAsync("New backup plan", level: 1);

        await keyboard.ChooseAsync("Connection", "production");
        await keyboard.MoveAsync("Nothing", "A template of AWS");
        await keyboard.ChooseAsync("Template", "Daily-35day-Retention");
        await keyboard.PressAsync(AriaRole.Button, "Next");
        await keyboard.ExpectLedToAsync("Plan", level: 2);

        await keyboard.WriteAsync("Name", Plan);
        await keyboard.PressAsync(AriaRole.Button, "Next");
        await keyboard.ExpectLedToAsync("Rules", level: 2);
        await keyboard.PressAsync(AriaRole.Button, "Next");
        await keyboard.ExpectLedToAsync("Review", level: 2);
        await keyboard.PressAsync(AriaRole.Button, "Create plan");

        await ConsolePage.ExpectFocusAsync(page.Locator(".plan-done"));
        await keyboard.PressAsync(AriaRole.Link, "Open the plan");
        await keyboard.ExpectLedToAsync(Plan, level: 1);
        Assert.Empty(session.Errors);
    }

    [Fact]
    public async Task A_volume_is_restored_by_keyboard_alone()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await RecoveryPoints.OpenAsync(session, "EBS");
        var keyboard = new KeyboardOnly(page);
        await keyboard.PressAsync(AriaRole.Link, "Restore");
        await keyboard.ExpectLedToAsync("Restore", level: 1);
        foreach (var step in new[] { "Target", "Settings", "Role", "Review" })
        {
            await keyboard.PressAsync(AriaRole.Button, "Next");
            await keyboard.ExpectLedToAsync(step, level: 2);
        }

        await keyboard.PressAsync(AriaRole.Button, "Start restore");
        await ConsolePage.ExpectUrlAsync(page, new("/jobs/restore/"));
        await ConsolePage.ExpectFocusAsync(page.GetByRole(AriaRole.Heading, new() { Level = 1 }));
        Assert.Empty(session.Errors);
    }

    [Fact]
    public async Task A_dialog_that_a_menu_opened_gives_the_focus_back_to_the_menu()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync("vaults");
        var menu = page.Locator(".saved-views > summary");
        await menu.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await new KeyboardOnly(page).PressAsync(AriaRole.Button, "Save as a new view");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await ConsolePage.ExpectFocusAsync(dialog.GetByLabel("Name"));

        await page.Keyboard.PressAsync("Escape");

        await ConsolePage.ExpectGoneAsync(dialog);
        await ConsolePage.ExpectFocusAsync(menu);
        Assert.Empty(session.Errors);
    }
}
