using System.Globalization;
using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>Work that takes longer than a browser, and a console, may live.</summary>
public sealed partial class EmptyVaultJourney(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Vault = "databases";
    private const int Refused = 20;

    [Fact]
    public async Task Five_hundred_recovery_points_are_deleted_across_failures_and_a_kill()
    {
        var console = await StartConsoleAsync();
        var session = await OpenBrowserAsync(console);
        await SignInPage.CreateAdministratorAsync(session, console.SignInLink);
        var wizard = await BeginPlanAsync(session);

        await console.Emulator.OrderAsync(new { kind = "accessDenied", operation = "DeleteRecoveryPoint", skip = 100, count = Refused }, Cancelled);
        var page = await session.OpenPageAsync($"recovery-points/empty-vault/production-eu-central-1/{Vault}");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Type" }).FillAsync(Vault);
        var delete = page.GetByRole(AriaRole.Button, new() { NameRegex = DeleteButton() });
        var many = int.Parse(DeleteButton().Match((await delete.TextContentAsync())!).Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture);
        Assert.True(many >= 500, $"The vault holds only {many} recovery points.");
        await delete.ClickAsync();

        var summary = page.Locator(".summary");
        await ConsolePage.ExpectTextAsync(summary, new Regex($"Failed\\s*{Refused}(?!\\d)"));
        await console.KillAsync();
        await ConsolePage.ExpectVisibleAsync(page.GetByText("Connection lost"));
        await console.StartAsync(Cancelled);

        await ConsolePage.ExpectTextAsync(summary, new Regex($"{many} of {many}"));
        await page.GetByRole(AriaRole.Button, new() { Name = $"Retry {Refused} not done" }).ClickAsync();
        await ConsolePage.ExpectTextAsync(summary, new Regex($"Done\\s*{many}(?!\\d)"));
        await ConsolePage.ExpectValueAsync(wizard.Name, "written-before-the-kill");
        var vault = await VaultPage.OpenAsync(session, Vault);

        // What is left could not be deleted, or was made meanwhile.
        await ConsolePage.ExpectTextAsync(vault.Summary, new Regex("Recovery points\\s*\\d{1,2}(?!\\d)"));
    }

    private static async Task<PlanWizardPage> BeginPlanAsync(BrowserSession session)
    {
        var wizard = await PlanWizardPage.OpenAsync(session);
        await wizard.BeginFromAsync("A template of AWS");
        await wizard.Templates.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await wizard.NextAsync("Plan");
        await wizard.Name.FillAsync("written-before-the-kill");
        await wizard.Name.BlurAsync();
        await ConsolePage.ExpectTextAsync(wizard.Form, "Draft saved");
        return wizard;
    }

    [GeneratedRegex(@"Delete ([\d,]+)")]
    private static partial Regex DeleteButton();
}
