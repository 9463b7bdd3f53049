using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

[Collection(JourneyConsole.Name)]
public sealed class MovedButton(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    [Fact]
    public async Task A_press_counts_although_the_problem_of_the_field_that_was_left_moves_the_button_away()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var wizard = await PlanWizardPage.OpenAsync(session);
        await wizard.BeginFromAsync("Nothing");
        await wizard.NextAsync("Plan");
        await wizard.Name.FocusAsync();

        // A person holds the button for about a tenth of a second; the problem stands there sooner.
        var next = wizard.Form.GetByRole(AriaRole.Button, new() { Name = "Next" });
        await next.ScrollIntoViewIfNeededAsync();
        var box = await next.BoundingBoxAsync() ?? throw new InvalidOperationException("Next is nowhere.");
        await wizard.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 4);
        await wizard.Page.Mouse.DownAsync();
        await ConsolePage.ExpectVisibleAsync(wizard.Form.GetByText("The plan has no name."));
        await wizard.Page.Mouse.UpAsync();

        await ConsolePage.ExpectVisibleAsync(wizard.Form.Locator(".error-summary"));
        Assert.Empty(session.Errors);
    }
}
