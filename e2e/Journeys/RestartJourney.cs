using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;

namespace BackupConsole.E2E.Journeys;

/// <summary>A console that is killed and started again, under the eyes of somebody who touches nothing.</summary>
public sealed class RestartJourney(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Open_pages_come_back_by_themselves_after_the_console_was_killed()
    {
        var console = await StartConsoleAsync(hasYear: true);
        var session = await OpenBrowserAsync(console);
        await SignInPage.CreateAdministratorAsync(session, console.SignInLink);

        var draft = await OnDemandBackupPage.OpenAsync(session);
        await draft.ChooseConnectionAsync(OnDemandBackupPage.Connection);
        await draft.ChooseResourceAsync(OnDemandBackupPage.ColdCapableResource);
        await draft.DeleteAfter.FillAsync("77");
        await draft.DeleteAfter.BlurAsync();
        var resource = await draft.Resource.InputValueAsync();
        await ConsolePage.ExpectVisibleAsync(draft.Page.GetByText("Draft saved"));

        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        await form.StartAsync();
        var job = new JobPage(form.Page);
        await ConsolePage.ExpectTextAsync(job.State, "Running");
        var jobsBefore = await JobsInHistoryAsync(console);

        await console.KillAsync();
        await ConsolePage.ExpectVisibleAsync(form.Page.GetByText("Connection lost"));
        await ConsolePage.ExpectVisibleAsync(draft.Page.GetByText("Connection lost"));
        await MarkDocumentAsync(form);
        await MarkDocumentAsync(draft);
        await console.StartAsync(Cancelled);

        await ExpectNewDocumentAsync(form);
        await ExpectNewDocumentAsync(draft);
        await job.ExpectCompletedAsync();
        await ConsolePage.ExpectValueAsync(draft.DeleteAfter, "77");
        await ConsolePage.ExpectValueAsync(draft.Resource, resource);
        Assert.True(await JobsInHistoryAsync(console) >= jobsBefore, "The history must lose nothing.");
    }

    /// <summary>So that the page's old document cannot pass for its new one.</summary>
    private static async Task MarkDocumentAsync(OnDemandBackupPage form) => await form.Page.EvaluateAsync("() => { window.isFromBefore = true; }");

    private static async Task ExpectNewDocumentAsync(OnDemandBackupPage form) => await form.Page.WaitForFunctionAsync("() => !window.isFromBefore");

    private static async Task<long> JobsInHistoryAsync(ConsoleProcess console)
    {
        await using var database = await ConsoleDatabase.OpenAsync(console, Cancelled);
        await using var query = database.CreateCommand();
        query.CommandText = "SELECT COUNT(*) FROM Jobs";
        return (long)(await query.ExecuteScalarAsync(Cancelled))!;
    }
}
