using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>The wizard that makes a plan, or a new version of one.</summary>
internal sealed class PlanWizardPage(IPage page)
{
    public IPage Page => page;

    public ILocator Form => page.Locator("form.wizard");

    public ILocator Templates => Form.GetByRole(AriaRole.Combobox, new() { Name = "Template" });

    public ILocator Rules => Form.GetByRole(AriaRole.Group, new() { Name = "Rules of the plan" });

    public ILocator Name => Form.GetByRole(AriaRole.Textbox, new() { Name = "Name" });

    public static async Task<PlanWizardPage> OpenAsync(BrowserSession session, string path = "plans/new")
    {
        var wizard = new PlanWizardPage(await session.OpenPageAsync(path));
        await ConsolePage.ExpectVisibleAsync(wizard.Form);
        return wizard;
    }

    /// <param name="beginning">How the way to begin is called: "A template of AWS".</param>
    public async Task BeginFromAsync(string beginning)
    {
        await Form.GetByLabel("Connection").SelectOptionAsync(new SelectOptionValue { Label = OnDemandBackupPage.Connection });
        await Form.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex(Regex.Escape(beginning)) }).CheckAsync();
    }

    /// <summary>Goes on to the next step and waits for it.</summary>
    public async Task NextAsync(string step)
    {
        await Form.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await ExpectStepAsync(step);
    }

    public Task ExpectStepAsync(string step) => ConsolePage.ExpectVisibleAsync(Form.GetByRole(AriaRole.Heading, new() { Name = step, Level = 2, Exact = true }));

    public Task SendAsync(string button) => Form.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
}
