using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>Jobs that failed are run again together, and none that need not be.</summary>
[Collection(JourneyConsole.Name)]
public sealed class FailedAgainJourney(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    private const string Vault = "run-again";

    /// <summary>They are in no account, so each of their jobs fails.</summary>
    private const string MissingTable = "arn:aws:dynamodb:eu-central-1:111122223333:table/run-again-";

    [Fact]
    public async Task Failed_jobs_are_run_again_once_for_each_resource_that_still_needs_it()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        await CreateVaultAsync(session);
        foreach (var table in new[] { "1", "2", "1" })
        {
            await FailAsync(session, MissingTable + table);
        }

        await StopAsync(session);
        await CompleteAsync(session);

        var page = await session.OpenPageAsync($"jobs?vault={Vault}");
        await ExpectJobsAsync(page, 5);
        await page.GetByRole(AriaRole.Button, new() { Name = "Run failed again" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await ConsolePage.ExpectTextAsync(dialog, "2 of 4 failed backup jobs");
        await ConsolePage.ExpectTextAsync(dialog, "1: The same resource failed again later");
        await ConsolePage.ExpectTextAsync(dialog, "1: It has been backed up to the same vault since.");

        var before = (await fixture.Console.Emulator.RequestsAsync(Cancelled)).Max(request => request.Sequence);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Run 2 again" }).ClickAsync();
        await ConsolePage.ExpectTitleAsync(page, "Run 2 failed backup jobs again");
        await ConsolePage.ExpectTextAsync(page.Locator(".summary"), "4 of 4");
        await ConsolePage.ExpectTextAsync(page.Locator(".summary"), "Completed");
        var items = page.GetByRole(AriaRole.Table, new() { Name = "Items" });
        Assert.Equal(2, await items.Locator("tbody tr", new() { HasText = "Done" }).CountAsync());
        Assert.Equal(2, await items.Locator("tbody tr", new() { HasText = "Skipped" }).CountAsync());
        var started = (await fixture.Console.Emulator.RequestsAsync(Cancelled, before)).Where(request => request.Operation == "StartBackupJob").ToList();
        Assert.Equal([200, 200], started.Select(request => request.Status));

        await page.GotoAsync($"jobs?vault={Vault}");
        await ExpectJobsAsync(page, 7);
        Assert.Equal((3, 2), (await RowsOf(page, "run-again-1").CountAsync(), await RowsOf(page, "run-again-2").CountAsync()));
        Assert.Empty(session.Errors);
    }

    private static ILocator RowsOf(IPage page, string resource) => page.GetByRole(AriaRole.Table, new() { Name = "Backup jobs" }).Locator("tbody tr", new() { HasText = resource });

    private static Task ExpectJobsAsync(IPage page, int number) => Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "Backup jobs" }).Locator("tbody tr"))
        .ToHaveCountAsync(number, new() { Timeout = (float)Eventually.Deadline.TotalMilliseconds });

    private static async Task CreateVaultAsync(BrowserSession session)
    {
        var page = await session.OpenPageAsync("vaults");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create vault" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Account and Region").SelectOptionAsync(new SelectOptionValue { Label = OnDemandBackupPage.Connection });
        await dialog.GetByLabel("Name").FillAsync(Vault);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Create vault" }).ClickAsync();
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Row, new() { Name = Vault }));
        await page.CloseAsync();
    }

    private static async Task FailAsync(BrowserSession session, string resource)
    {
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.Resource.FillAsync(resource);
        await form.ChooseVaultAsync(Vault);
        await form.StartAsync();
        await ConsolePage.ExpectTextAsync(new JobPage(form.Page).State, "Failed");
        await form.Page.CloseAsync();
    }

    private static async Task StopAsync(BrowserSession session)
    {
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync(Vault);
        await form.StartAsync();
        await form.Page.GetByRole(AriaRole.Button, new() { Name = "Stop job" }).ClickAsync();
        await form.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Stop job" }).ClickAsync();
        await ConsolePage.ExpectTextAsync(new JobPage(form.Page).State, "Aborted");
        await form.Page.CloseAsync();
    }

    private static async Task CompleteAsync(BrowserSession session)
    {
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync(Vault);
        await form.StartAsync();
        await new JobPage(form.Page).ExpectCompletedAsync();
        await form.Page.CloseAsync();
    }
}
