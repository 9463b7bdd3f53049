using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>A backup on demand until its recovery point is there, and one that is stopped.</summary>
[Collection(JourneyConsole.Name)]
public sealed class BackupJourney(BrowserFixture browser, ConsoleFixture fixture) : Journey(browser)
{
    private const long Size = 987_654_321;
    private const string ShownSize = "942 MiB";
    private const string Marker = "shown-by-the-page";

    [Fact]
    [Drives("StartBackupJob", "Create on-demand backup", "Start backup")]
    [Drives("DescribeBackupJob", "Job", "Progress and details of a backup job")]
    [Drives("ListBackupJobs", "Jobs", "Backup")]
    [Drives("ListRecoveryPointsByBackupVault", "Vault", "Recovery points")]
    [Drives("StopBackupJob", "Job", "Stop job")]
    public async Task A_backup_is_followed_and_another_is_stopped()
    {
        var session = await BeginAsync(fixture.Console, fixture.Administrator);
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        await ExpectRefusalShownAsync("StartBackupJob", async () =>
        {
            await form.StartButton.ClickAsync();
            return form.Page.GetByRole(AriaRole.Main);
        });

        // What the console has just asked for by name, it need not list: only without that right must the listing show the new recovery point.
        await using var unreadable = await Emulator.OrderAsync(new { kind = "accessDenied", operation = "DescribeRecoveryPoint" }, Cancelled);
        await ExpectShownAsync("ListRecoveryPointsByBackupVault", "RecoveryPoints[].BackupSizeInBytes", Size, async () =>
        {
            await CompleteAsync(session, form);
            return (await session.OpenPageAsync("vaults/production-eu-central-1/daily")).GetByRole(AriaRole.Table).First;
        }, ShownSize);

        await StopAsync(session);
        Assert.Empty(session.Errors);
    }

    private async Task CompleteAsync(BrowserSession session, OnDemandBackupPage form)
    {
        var id = await form.StartAsync();
        var main = form.Page.GetByRole(AriaRole.Main);
        await ExpectShownAsync("DescribeBackupJob", "StatusMessage", Marker, () => Task.FromResult(main));
        await ExpectShownAsync("ListBackupJobs", "BackupJobs[].StatusMessage", "another-message-of-aws", async () =>
        {
            var list = await session.OpenPageAsync("jobs?connection=production-eu-central-1");
            return list.Locator("tr", new() { Has = list.Locator($"a[href$='{id}']") });
        });
        await new JobPage(form.Page).ExpectCompletedAsync();
    }

    private async Task StopAsync(BrowserSession session)
    {
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        await form.StartAsync();
        await form.Page.GetByRole(AriaRole.Button, new() { Name = "Stop job" }).ClickAsync();
        var dialog = form.Page.GetByRole(AriaRole.Dialog);
        var stop = dialog.GetByRole(AriaRole.Button, new() { Name = "Stop job" });
        await ExpectRefusalShownAsync("StopBackupJob", async () =>
        {
            await stop.ClickAsync();
            return dialog;
        });
        await stop.ClickAsync();
        await ConsolePage.ExpectTextAsync(new JobPage(form.Page).State, "Aborted");
    }
}
