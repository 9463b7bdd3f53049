using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>A plan from AWS's template to its first scheduled run, its second version and its end.</summary>
public sealed class PlanJourney(BrowserFixture browser) : Journey(browser)
{
    private const string Plan = "journey-plan";
    private const string Selection = "journey-selection";
    private const string Marker = "shown-by-the-page";
    private const string Connection = "production-eu-central-1";

    [Fact]
    [Drives("ListBackupPlanTemplates", "Create plan", "Begin from a template of AWS")]
    [Drives("GetBackupPlanFromTemplate", "Create plan", "Begin from a template of AWS")]
    [Drives("GetBackupPlanFromJSON", "Create plan", "Begin from JSON")]
    [Drives("CreateBackupPlan", "Create plan", "Create plan")]
    [Drives("CreateBackupSelection", "Selection", "Add a selection")]
    [Drives("GetBackupSelection", "Selection", "What it selects")]
    [Drives("GetBackupPlan", "Plan", "Rules")]
    [Drives("ListBackupPlans", "Plans", "The list")]
    [Drives("UpdateBackupPlan", "Edit plan", "Save new version")]
    [Drives("ListBackupPlanVersions", "Plan", "Versions")]
    [Drives("ExportBackupPlanTemplate", "Plan", "JSON: AWS's template")]
    [Drives("ListBackupSelections", "Plan", "Delete plan: what stops being protected")]
    [Drives("DeleteBackupSelection", "Selection", "Delete")]
    [Drives("DeleteBackupPlan", "Plan", "Delete plan")]
    public async Task A_plan_from_a_template_runs_is_changed_and_deleted()
    {
        var console = await StartConsoleAsync();
        var session = await BeginAsync(console);
        await SignInPage.CreateAdministratorAsync(session, console.SignInLink);
        await BeginFromJsonAsync(session);

        var plan = await CreateAsync(session);
        var address = new Uri(plan.Url).AbsolutePath;
        var selection = await SelectAsync(plan);
        await ExpectFirstRunAsync(plan, address);
        await ChangeAsync(session, address);
        await ReadAsync(session, plan, address);
        await DeleteAsync(session, plan, address, selection);
        Assert.Empty(session.Errors);
    }

    private async Task BeginFromJsonAsync(BrowserSession session)
    {
        var wizard = await PlanWizardPage.OpenAsync(session);
        await wizard.BeginFromAsync("JSON");
        await wizard.Form.GetByLabel("JSON of a plan").FillAsync(
            """{"BackupPlanName":"from-json","Rules":[{"RuleName":"nightly","TargetBackupVaultName":"daily","ScheduleExpression":"cron(0 5 ? * * *)"}]}""");
        await ExpectShownAsync("GetBackupPlanFromJSON", "BackupPlan.Rules[].RuleName", Marker, async () =>
        {
            await wizard.NextAsync("Plan");
            await wizard.NextAsync("Rules");
            return wizard.Rules;
        });
        await wizard.Page.CloseAsync();
    }

    private async Task<IPage> CreateAsync(BrowserSession session)
    {
        var wizard = await PlanWizardPage.OpenAsync(session);
        await ExpectShownAsync("ListBackupPlanTemplates", "BackupPlanTemplatesList[].BackupPlanTemplateName", Marker, async () =>
        {
            await wizard.BeginFromAsync("A template of AWS");
            return wizard.Templates;
        });
        await wizard.Page.CloseAsync();

        wizard = await PlanWizardPage.OpenAsync(session);
        await wizard.BeginFromAsync("A template of AWS");
        await wizard.Templates.SelectOptionAsync(new SelectOptionValue { Label = "Daily-35day-Retention" });
        await ExpectShownAsync("GetBackupPlanFromTemplate", "BackupPlanDocument.Rules[].RuleName", Marker, async () =>
        {
            await wizard.NextAsync("Plan");
            await wizard.Name.FillAsync(Plan);
            await wizard.NextAsync("Rules");
            return wizard.Rules;
        });
        await wizard.NextAsync("Review");
        await ExpectRefusalShownAsync("CreateBackupPlan", async () =>
        {
            await wizard.SendAsync("Create plan");
            return wizard.Form;
        });
        await wizard.SendAsync("Create plan");
        await wizard.Page.GetByRole(AriaRole.Link, new() { Name = "Open the plan" }).ClickAsync();
        await ConsolePage.ExpectTitleAsync(wizard.Page, Plan);
        return wizard.Page;
    }

    private async Task<string> SelectAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Selections") }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add a selection" }).ClickAsync();
        var form = page.Locator("form.selection-form");
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync(Selection);
        await form.GetByRole(AriaRole.Textbox, new() { Name = "ARNs and wildcards" }).FillAsync("arn:aws:dynamodb:*:*:table/*");
        await ConsolePage.ExpectTextAsync(page.GetByRole(AriaRole.Main), "DynamoDB");
        var add = form.GetByRole(AriaRole.Button, new() { Name = "Add selection" });
        await ExpectRefusalShownAsync("CreateBackupSelection", async () =>
        {
            await add.ClickAsync();
            return form;
        });
        await add.ClickAsync();
        await ConsolePage.ExpectTitleAsync(page, Selection);
        var address = new Uri(page.Url).AbsolutePath;
        await ExpectShownAsync("GetBackupSelection", "BackupSelection.Resources", new[] { $"arn:aws:dynamodb:*:*:table/{Marker}" }, async () =>
        {
            await page.GotoAsync(address);
            return page.Locator(".selection-words");
        }, Marker);
        return address;
    }

    private async Task ExpectFirstRunAsync(IPage page, string address)
    {
        await page.GotoAsync($"{address}?tab=jobs");
        await ConsolePage.ExpectTextAsync(page.GetByRole(AriaRole.Main), "No jobs of this plan");
        await Emulator.AdvanceAsync(TimeSpan.FromDays(1), Cancelled);
        await ConsolePage.ExpectTextAsync(page.GetByRole(AriaRole.Table).First, "orders-sessions");
    }

    private async Task ChangeAsync(BrowserSession session, string address)
    {
        var wizard = await PlanWizardPage.OpenAsync(session, $"{address}/edit");
        await wizard.Name.FillAsync($"{Plan}-2");
        await wizard.NextAsync("Rules");
        await wizard.NextAsync("Review");
        await ExpectRefusalShownAsync("UpdateBackupPlan", async () =>
        {
            await wizard.SendAsync("Save new version");
            return wizard.Form;
        });
        await wizard.SendAsync("Save new version");
        await ConsolePage.ExpectTextAsync(wizard.Page.GetByRole(AriaRole.Main), "The new version has been saved");
        await wizard.Page.CloseAsync();
    }

    private async Task ReadAsync(BrowserSession session, IPage page, string address)
    {
        var main = page.GetByRole(AriaRole.Main);
        await ExpectShownAsync("GetBackupPlan", "BackupPlan.Rules[].RuleName", "another-rule-of-aws", async () =>
        {
            await page.GotoAsync(address);
            return main;
        });
        await ExpectShownAsync("ListBackupPlanVersions", "BackupPlanVersionsList[].BackupPlanName", "another-version-of-aws", async () =>
        {
            await page.GotoAsync($"{address}?tab=versions");
            return main;
        });
        await page.GetByRole(AriaRole.Link, new() { Name = "What it changed" }).ClickAsync();
        await ConsolePage.ExpectTextAsync(page.Locator(".difference"), $"{Plan}-2");
        await ExpectShownAsync("ExportBackupPlanTemplate", "BackupPlanTemplateJson", "{\"BackupPlanName\":\"another-template-of-aws\"}", async () =>
        {
            await page.GotoAsync($"{address}?tab=json&form=template");
            return main;
        }, "another-template-of-aws");

        var connections = await ConnectionsPage.OpenAsync(session);
        await ExpectShownAsync("ListBackupPlans", "BackupPlansList[].BackupPlanName", "another-plan-of-aws", async () =>
        {
            await connections.CheckAsync("Plans");
            await page.GotoAsync($"plans?connection={Connection}");
            return main;
        });
        await connections.CheckAsync("Plans");
    }

    private async Task DeleteAsync(BrowserSession session, IPage page, string address, string selection)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.GotoAsync(address);
        await ExpectShownAsync("ListBackupSelections", "BackupSelectionsList", Array.Empty<object>(), async () =>
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Delete plan" }).ClickAsync();
            return dialog;
        }, "The plan selects nothing");

        var other = await session.OpenPageAsync(selection);
        await other.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        var confirmation = other.GetByRole(AriaRole.Dialog);
        var confirm = confirmation.GetByRole(AriaRole.Button, new() { Name = "Delete selection" });
        await ExpectRefusalShownAsync("DeleteBackupSelection", async () =>
        {
            await confirm.ClickAsync();
            return confirmation;
        });
        await confirm.ClickAsync();
        await ConsolePage.ExpectTitleAsync(other, $"{Plan}-2");

        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete plan" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Textbox).FillAsync($"{Plan}-2");
        await ExpectRefusalShownAsync("DeleteBackupPlan", async () =>
        {
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete plan" }).ClickAsync();
            return dialog;
        });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete plan" }).ClickAsync();
        await ConsolePage.ExpectTitleAsync(page, "Plans");
    }
}
