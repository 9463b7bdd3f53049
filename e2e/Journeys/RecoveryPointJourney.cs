using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>A recovery point is looked at, given another lifecycle, copied, restored and deleted.</summary>
[Collection(JourneyConsole.Name)]
public sealed class RecoveryPointJourney(BrowserFixture browser, ConsoleFixture fixture) : Journey(browser)
{
    private const string Marker = "shown-by-the-page";
    private const string Destination = "arn:aws:backup:us-east-1:111122223333:backup-vault:daily";

    [Fact]
    [Drives("DescribeRecoveryPoint", "Recovery point", "Details")]
    [Drives("GetRecoveryPointRestoreMetadata", "Recovery point", "Restore metadata; Restore: settings of the original")]
    [Drives("UpdateRecoveryPointLifecycle", "Recovery points", "Change lifecycle")]
    [Drives("StartCopyJob", "Recovery points", "Copy")]
    [Drives("ListCopyJobs", "Jobs", "Copy")]
    [Drives("DescribeCopyJob", "Job", "Details of a copy job")]
    [Drives("StartRestoreJob", "Restore", "Start restore")]
    [Drives("DescribeRestoreJob", "Job", "Details of a restore job")]
    [Drives("ListRestoreJobs", "Jobs", "Restore")]
    [Drives("DeleteRecoveryPoint", "Recovery points", "Delete")]
    public async Task A_recovery_point_is_changed_copied_restored_and_deleted()
    {
        var session = await BeginAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync("recovery-points?connection=production-eu-central-1&vault=daily&type=EFS");
        await page.GetByRole(AriaRole.Table, new() { Name = "Recovery points" }).Locator("a[href*='recovery-points/']").First.ClickAsync();
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Region, new() { Name = "Lifecycle" }));
        var address = new Uri(page.Url).AbsolutePath;
        await ReadAsync(page, address);

        await ChangeLifecycleAsync(page, address);
        await CopyAsync(session, page, address);
        await RestoreAsync(session, page, address);
        await DeleteAsync(page, address);
        Assert.Empty(session.Errors);
    }

    private async Task ReadAsync(IPage page, string address)
    {
        var main = page.GetByRole(AriaRole.Main);
        await ExpectShownAsync("DescribeRecoveryPoint", "StatusMessage", Marker, async () =>
        {
            await page.GotoAsync(address);
            return main;
        });
        await ExpectShownAsync("GetRecoveryPointRestoreMetadata", "RestoreMetadata", new Dictionary<string, string> { ["seen"] = Marker }, async () =>
        {
            await page.GotoAsync($"{address}?tab=metadata");
            return main;
        }, Marker);
    }

    private async Task ChangeLifecycleAsync(IPage page, string address)
    {
        var dialog = await OpenDialogAsync(page, address, "Change lifecycle");
        await dialog.GetByLabel("Delete after").FillAsync("200");
        await ExpectRefusalShownAsync("UpdateRecoveryPointLifecycle", () => QueueAsync(page, dialog, "Change 1", "Failed"));
        await RetryAsync(page);
        await page.GotoAsync(address);
        await ConsolePage.ExpectTextAsync(page.GetByRole(AriaRole.Region, new() { Name = "Lifecycle" }), "day 200");
    }

    private async Task CopyAsync(BrowserSession session, IPage page, string address)
    {
        var dialog = await OpenDialogAsync(page, address, "Copy");
        await dialog.GetByLabel("Destination vault").FillAsync(Destination);
        await dialog.GetByLabel("IAM role").FillAsync("arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole");
        await ExpectRefusalShownAsync("StartCopyJob", () => QueueAsync(page, dialog, "Copy 1", "Failed"));
        var list = await session.OpenPageAsync("jobs?kind=copy&connection=production-eu-central-1");
        await ExpectShownAsync("ListCopyJobs", "CopyJobs[].StatusMessage", "another-message-of-aws", async () =>
        {
            await RetryAsync(page);
            return list.GetByRole(AriaRole.Table).First;
        });
        await list.GetByRole(AriaRole.Table).First.Locator("a[href*='jobs/copy/']").First.ClickAsync();
        await ExpectShownAsync("DescribeCopyJob", "CopyJob.StatusMessage", Marker, async () =>
        {
            await list.ReloadAsync();
            return list.GetByRole(AriaRole.Main);
        });
        await list.CloseAsync();
    }

    private async Task RestoreAsync(BrowserSession session, IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Restore", Exact = true }).ClickAsync();
        var wizard = page.Locator("form.wizard");
        foreach (var step in new[] { "Target", "Settings", "Role", "Review" })
        {
            await wizard.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
            await ConsolePage.ExpectVisibleAsync(wizard.GetByRole(AriaRole.Heading, new() { Name = step, Level = 2, Exact = true }));
        }

        var start = wizard.GetByRole(AriaRole.Button, new() { Name = "Start restore" });
        await ExpectRefusalShownAsync("StartRestoreJob", async () =>
        {
            await start.ClickAsync();
            return wizard;
        });
        var list = await session.OpenPageAsync("jobs?kind=restore&connection=production-eu-central-1");
        await ExpectShownAsync("ListRestoreJobs", "RestoreJobs[].StatusMessage", "another-message-of-aws", async () =>
        {
            await start.ClickAsync();
            return list.GetByRole(AriaRole.Table).First;
        });
        await list.CloseAsync();
        await ExpectShownAsync("DescribeRestoreJob", "StatusMessage", Marker, async () =>
        {
            await page.ReloadAsync();
            return page.GetByRole(AriaRole.Main);
        });
    }

    private async Task DeleteAsync(IPage page, string address)
    {
        var dialog = await OpenDialogAsync(page, address, "Delete");
        await dialog.GetByRole(AriaRole.Textbox).FillAsync("delete 1");
        await ExpectRefusalShownAsync("DeleteRecoveryPoint", () => QueueAsync(page, dialog, "Delete 1", "Failed"));
        await RetryAsync(page);
    }

    private static async Task<ILocator> OpenDialogAsync(IPage page, string address, string button)
    {
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        return page.GetByRole(AriaRole.Dialog);
    }

    /// <returns>The one item of the operation, when its result is there.</returns>
    private static async Task<ILocator> QueueAsync(IPage page, ILocator dialog, string button, string result)
    {
        await dialog.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        var items = page.GetByRole(AriaRole.Table, new() { Name = "Items" });
        await ConsolePage.ExpectTextAsync(items, result);
        return items;
    }

    private static async Task RetryAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await ConsolePage.ExpectTextAsync(page.GetByRole(AriaRole.Table, new() { Name = "Items" }), "Done");
    }
}
