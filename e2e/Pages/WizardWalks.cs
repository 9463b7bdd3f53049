using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>Through the wizards, step by step, up to the button that would send.</summary>
internal static class WizardWalks
{
    private const string Json = """{"BackupPlanName":"from-json","Rules":[{"RuleName":"nightly","TargetBackupVaultName":"daily","ScheduleExpression":"cron(0 5 ? * * *)"}]}""";

    public static async IAsyncEnumerable<Place> PlanAsync(BrowserSession session)
    {
        var wizard = await PlanWizardPage.OpenAsync(session);
        await wizard.BeginFromAsync("Nothing");
        yield return new("plan-start-nothing", wizard.Page);
        await wizard.BeginFromAsync("Another plan");
        await ConsolePage.ExpectVisibleAsync(wizard.Form.GetByLabel("Plan to copy"));
        yield return new("plan-start-copy", wizard.Page);
        await wizard.BeginFromAsync("JSON");
        await wizard.Form.GetByLabel("JSON of a plan").FillAsync(Json);
        yield return new("plan-start-json", wizard.Page);
        await wizard.BeginFromAsync("A template of AWS");
        await wizard.Templates.SelectOptionAsync(new SelectOptionValue { Label = "Daily-35day-Retention" });
        yield return new("plan-start-template", wizard.Page);
        await wizard.NextAsync("Plan");
        yield return new("plan-step-plan", wizard.Page);

        // A problem is shown as well: what stands in red is the hardest to read.
        await wizard.Name.FillAsync("");
        await wizard.SendAsync("Next");
        await ConsolePage.ExpectVisibleAsync(wizard.Form.Locator(".error-summary"));
        yield return new("plan-step-plan-problem", wizard.Page);
        await wizard.Name.FillAsync("every-night");
        await wizard.NextAsync("Rules");
        yield return new("plan-step-rules", wizard.Page);
        await wizard.SendAsync("Add copy");
        await ConsolePage.ExpectVisibleAsync(wizard.Form.GetByLabel("Copy 1: destination vault"));
        yield return new("plan-step-rules-copy", wizard.Page);
        await wizard.SendAsync("Remove copy 1");
        await ConsolePage.ExpectGoneAsync(wizard.Form.GetByLabel("Copy 1: destination vault"));
        await wizard.NextAsync("Review");
        await wizard.Form.GetByText("As JSON", new() { Exact = true }).ClickAsync();
        yield return new("plan-step-review", wizard.Page);
        await wizard.SendAsync("Copy as AWS CLI");
        await ConsolePage.ExpectVisibleAsync(wizard.Page.GetByRole(AriaRole.Dialog));
        yield return new("plan-command", wizard.Page);
    }

    public static async IAsyncEnumerable<Place> RestoreAsync(BrowserSession session)
    {
        var page = await RecoveryPoints.OpenAsync(session, "EBS");
        await page.GetByRole(AriaRole.Link, new() { Name = "Restore", Exact = true }).ClickAsync();
        await ExpectStepAsync(page, "Recovery point");
        yield return new("restore-step-point", page);
        foreach (var step in new[] { "Target", "Settings", "Role", "Review" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
            await ExpectStepAsync(page, step);
            yield return new($"restore-step-{step.ToLowerInvariant()}", page);
        }
    }

    /// <summary>The fields within JSON: empty, filled in, wrong, and as JSON.</summary>
    public static async IAsyncEnumerable<Place> RestoreStructuresAsync(BrowserSession session)
    {
        var page = await RecoveryPoints.OpenAsync(session, "EC2");
        await page.GetByRole(AriaRole.Link, new() { Name = "Restore", Exact = true }).ClickAsync();
        foreach (var step in new[] { "Target", "Settings" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
            await ExpectStepAsync(page, step);
        }

        await page.GetByText("more that few people need").ClickAsync();
        var devices = page.Locator("#field-BlockDeviceMappings");
        await devices.GetByRole(AriaRole.Button, new() { Name = "Add block device" }).ClickAsync();
        var device = devices.GetByRole(AriaRole.Group, new() { Name = "Block device 1" });
        await device.GetByLabel("Device name").FillAsync("/dev/xvda");
        await device.GetByText("7 settings").ClickAsync();
        await device.GetByLabel("Volume size").FillAsync("ten");
        await device.GetByLabel("Volume size").BlurAsync();
        await ConsolePage.ExpectVisibleAsync(device.GetByText("Volume size is a whole number"));
        await page.GetByRole(AriaRole.Group, new() { Name = "CPU options as" }).GetByRole(AriaRole.Button, new() { Name = "JSON" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await ConsolePage.ExpectVisibleAsync(page.Locator(".error-summary"));
        yield return new("restore-structures", page);

        await page.Locator(".error-summary a").ClickAsync();
        await Assertions.Expect(device.GetByLabel("Volume size")).ToBeFocusedAsync();
        await device.GetByRole(AriaRole.Button, new() { Name = "Remove block device 1" }).ClickAsync();
        await Assertions.Expect(devices).ToBeFocusedAsync();
        yield return new("restore-structures-mended", page);
    }

    private static Task ExpectStepAsync(IPage page, string step) =>
        ConsolePage.ExpectVisibleAsync(page.Locator("form.wizard").GetByRole(AriaRole.Heading, new() { Name = step, Level = 2, Exact = true }));
}
