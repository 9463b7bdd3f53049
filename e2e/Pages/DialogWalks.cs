using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>From dialog to dialog; each is closed again, unanswered.</summary>
internal static class DialogWalks
{
    private const string Vault = "vaults/production-eu-central-1";

    public static async IAsyncEnumerable<Place> ShellAsync(BrowserSession session)
    {
        var page = await session.OpenPageAsync("");
        await ConsolePage.ExpectLoadedAsync(page);
        foreach (var (name, summary) in new[] { ("menu-connection", ".connection-switcher > summary"), ("menu-theme", "summary[aria-label=Theme]"), ("menu-person", "summary.person") })
        {
            await page.Locator(summary).ClickAsync();
            yield return new(name, page);
            await page.Locator(summary).ClickAsync();
        }

        await page.GetByTitle("Search (Ctrl+K)").ClickAsync();
        await Dialog(page).GetByRole(AriaRole.Textbox).FillAsync("orders");
        await ConsolePage.ExpectVisibleAsync(Dialog(page).GetByRole(AriaRole.Link).First);
        yield return new("dialog-search", page);
    }

    public static async IAsyncEnumerable<Place> SavedViewsAsync(BrowserSession session)
    {
        const string View = "Of the servers";
        var page = await session.OpenPageAsync("jobs?type=EC2");
        var menu = page.Locator(".saved-views > summary");
        await menu.ClickAsync();
        yield return new("menu-views", page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as a new view" }).ClickAsync();
        await Dialog(page).GetByLabel("Name").FillAsync(View);
        yield return new("dialog-save-view", page);
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Save view" }).ClickAsync();
        await ConsolePage.ExpectTextAsync(menu, View);
        await menu.ClickAsync();
        yield return new("menu-view-chosen", page);
        await page.GetByRole(AriaRole.Group, new() { Name = View }).GetByRole(AriaRole.Button, new() { Name = "Rename or share" }).ClickAsync();
        await ConsolePage.ExpectVisibleAsync(Dialog(page));
        yield return new("dialog-rename-view", page);
        await CloseAsync(page);
        await menu.ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = View }).GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await ConsolePage.ExpectVisibleAsync(Dialog(page));
        yield return new("dialog-delete-view", page);
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Delete view" }).ClickAsync();
        await ConsolePage.ExpectGoneAsync(Dialog(page));
    }

    public static async IAsyncEnumerable<Place> FailedJobsAsync(BrowserSession session)
    {
        foreach (var kind in new[] { "backup", "copy" })
        {
            var page = await session.OpenPageAsync($"jobs?kind={kind}");
            yield return await OpenAsync(page, "Run failed again", $"dialog-run-failed-{kind}");
            await ConsolePage.ExpectVisibleAsync(Dialog(page).GetByText("will be run again"));
            var reasons = Dialog(page).Locator(".dry-run-exclusions summary");
            if (await reasons.CountAsync() > 0)
            {
                await reasons.First.ClickAsync();
                yield return new($"dialog-run-failed-{kind}-left-out", page);
            }
        }

        var copies = await session.OpenPageAsync("jobs?kind=copy&state=COMPLETED");
        await copies.GetByRole(AriaRole.Table, new() { Name = "Copy jobs" }).Locator("a[href*='jobs/copy/']").First.ClickAsync();
        await copies.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Run again", Exact = true }).ClickAsync();
        await ConsolePage.ExpectTextAsync(Dialog(copies), "1 of 1 recovery points");
        await Assertions.Expect(Dialog(copies).GetByLabel("Destination vault")).ToHaveValueAsync(new Regex("^arn:aws:backup:"), new() { Timeout = (float)Eventually.Deadline.TotalMilliseconds });
        yield return new("dialog-copy-again", copies);
    }

    public static async IAsyncEnumerable<Place> RecoveryPointsAsync(BrowserSession session, EmulatorAdmin emulator)
    {
        var page = await RecoveryPoints.OpenAsync(session, "EFS");
        foreach (var button in new[] { "Change lifecycle", "Copy", "Delete" })
        {
            yield return await OpenAsync(page, button, $"dialog-point-{Slug(button)}");
            await CloseAsync(page);
        }

        await page.GotoAsync($"{page.Url.Split('?')[0]}?tab=tags");
        yield return await OpenAsync(page, "Change tags", "dialog-point-tags");

        var list = await RecoveryPoints.OpenListAsync(session, "EFS");
        await list.GetByLabel("Pick all of this page").CheckAsync();
        await ConsolePage.ExpectVisibleAsync(list.GetByRole(AriaRole.Region, new() { Name = "Picked recovery points" }));
        yield return new("recovery-points-picked", list);
        foreach (var button in new[] { "Change lifecycle", "Copy", "Add tags", "Remove tags", "Delete" })
        {
            yield return await OpenAsync(list, button, $"dialog-bulk-{Slug(button)}");
            await CloseAsync(list);
        }

        var database = await session.OpenPageAsync("recovery-points?connection=production-eu-central-1&type=RDS");
        var continuous = await database.GetByRole(AriaRole.Table, new() { Name = "Recovery points" }).Locator("a[href*='recovery-points/']").First.GetAttributeAsync("href");
        await using (await emulator.OrderAsync(new { kind = "changedField", operation = "DescribeRecoveryPoint", field = "Status", value = "AVAILABLE" }, CancellationToken.None))
        {
            await database.GotoAsync(continuous!);
            yield return await OpenAsync(database, "Disassociate", "dialog-point-disassociate");
        }
    }

    /// <summary>AWS asks to slow down for as long as the operation is looked at, so that it does not end before.</summary>
    public static async IAsyncEnumerable<Place> OperationAsync(BrowserSession session, EmulatorAdmin emulator)
    {
        await using var busy = await emulator.OrderAsync(new { kind = "throttling", operation = "UpdateRecoveryPointLifecycle" }, CancellationToken.None);
        var page = await RecoveryPoints.OpenAsync(session, "EFS");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Change lifecycle", Exact = true }).ClickAsync();
        await Dialog(page).GetByLabel("Delete after").FillAsync("200");
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Change 1" }).ClickAsync();
        yield return await OpenAsync(page, "Cancel the rest", "dialog-cancel-operation");
        await Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Cancel the rest" }).ClickAsync();
        await ConsolePage.ExpectGoneAsync(Dialog(page));
    }

    public static async IAsyncEnumerable<Place> PlanAsync(BrowserSession session)
    {
        var page = await ConsolePages.OpenAsync(session, ConsolePages.Plan, job: "");
        yield return await OpenAsync(page, "Delete plan", "dialog-delete-plan");
        var address = page.Url.Split('?')[0];
        await page.GotoAsync($"{address}?tab=tags");
        yield return await OpenAsync(page, "Change tags", "dialog-plan-tags");
        await page.GotoAsync($"{address}?tab=selections");
        await page.GetByRole(AriaRole.Main).Locator("tbody a[href*='/selections/']").First.ClickAsync();
        yield return await OpenAsync(page, "Delete", "dialog-delete-selection");
    }

    public static async IAsyncEnumerable<Place> VaultAsync(BrowserSession session, EmulatorAdmin emulator)
    {
        var page = await session.OpenPageAsync($"{Vault}/daily?tab=tags");
        yield return await OpenAsync(page, "Change tags", "dialog-vault-tags");
        await page.GotoAsync($"{Vault}/long-term?tab=lock");
        yield return await OpenAsync(page, "Take lock off", "dialog-remove-lock");
        await page.GotoAsync($"{Vault}/databases?tab=notifications");
        yield return await OpenAsync(page, "Turn off", "dialog-notifications-off");
        await page.GotoAsync($"{Vault}/dr-copies?tab=policy");
        yield return await OpenAsync(page, "Delete policy", "dialog-delete-policy");
        await using (await emulator.OrderAsync(new { kind = "changedField", operation = "DescribeBackupVault", field = "NumberOfRecoveryPoints", value = 0 }, CancellationToken.None))
        {
            await page.GotoAsync($"{Vault}/daily?tab=details");
            yield return await OpenAsync(page, "Delete vault", "dialog-delete-vault");
        }

        await page.GotoAsync("vaults?lock=none");
        await page.Locator(".filter-chip > summary").Filter(new() { HasText = "Lock" }).ClickAsync();
        yield return new("menu-vault-lock", page);
        await page.Keyboard.PressAsync("Escape");
        await OpenAsync(page, "Create vault", "dialog-create-vault");
        await Dialog(page).GetByText("Lock (optional)").ClickAsync();
        await Dialog(page).GetByRole(AriaRole.Radio, new() { NameRegex = new("^Compliance") }).CheckAsync();
        await Dialog(page).GetByLabel("Shortest retention").FillAsync("7");
        yield return new("dialog-create-locked-vault", page);
    }

    public static async IAsyncEnumerable<Place> SettingsAsync(BrowserSession session)
    {
        var page = await session.OpenPageAsync("settings/services/production-eu-central-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change switches" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "May protect FSx" }).UncheckAsync();
        yield return await OpenAsync(page, "Review changes", "dialog-review-switches");
        await page.GotoAsync("settings/organization/production-eu-central-1");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { NameRegex = new("^Turn o") }).First.ClickAsync();
        await ConsolePage.ExpectVisibleAsync(Dialog(page));
        yield return new("dialog-organization", page);
    }

    public static async IAsyncEnumerable<Place> RunningJobAsync(BrowserSession session, EmulatorAdmin emulator)
    {
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        yield return new("on-demand-backup-filled-in", form.Page);
        await form.StartAsync();
        await emulator.PauseAsync(isPaused: true, CancellationToken.None);
        try
        {
            yield return await OpenAsync(form.Page, "Stop job", "dialog-stop-job");
            await Dialog(form.Page).GetByRole(AriaRole.Button, new() { Name = "Copy as AWS CLI" }).ClickAsync();
            await ConsolePage.ExpectVisibleAsync(form.Page.GetByRole(AriaRole.Dialog, new() { Name = "As AWS CLI" }));
            yield return new("dialog-command", form.Page);
        }
        finally
        {
            await emulator.PauseAsync(isPaused: false, CancellationToken.None);
        }
    }

    private static async Task<Place> OpenAsync(IPage page, string button, string name)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await ConsolePage.ExpectVisibleAsync(Dialog(page));
        return new(name, page);
    }

    private static async Task CloseAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Escape");
        await ConsolePage.ExpectGoneAsync(Dialog(page));
    }

    private static ILocator Dialog(IPage page) => page.GetByRole(AriaRole.Dialog);

    private static string Slug(string words) => words.ToLowerInvariant().Replace(' ', '-');
}
