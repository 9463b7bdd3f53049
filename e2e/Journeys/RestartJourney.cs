using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>A console that is killed and started again, under the eyes of somebody who touches nothing.</summary>
public sealed class RestartJourney(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Plan = "kept-over-a-kill";

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

        var wizard = await PlanWizardPage.OpenAsync(session);
        await wizard.BeginFromAsync("Nothing");
        await wizard.NextAsync("Plan");
        await wizard.Name.FillAsync(Plan);
        await wizard.NextAsync("Rules");
        await ConsolePage.ExpectVisibleAsync(wizard.Page.GetByText("Draft saved"));

        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        await form.StartAsync();
        var job = new JobPage(form.Page);
        await ConsolePage.ExpectTextAsync(job.State, "Running");
        var jobsBefore = await JobsInHistoryAsync(console);

        await console.KillAsync();
        await ConsolePage.ExpectVisibleAsync(form.Page.GetByText("Connection lost"));
        await ConsolePage.ExpectVisibleAsync(draft.Page.GetByText("Connection lost"));
        await MarkDocumentAsync(form.Page);
        await MarkDocumentAsync(draft.Page);
        await MarkDocumentAsync(wizard.Page);
        await console.StartAsync(Cancelled);

        await ExpectNewDocumentAsync(form.Page);
        await ExpectNewDocumentAsync(draft.Page);
        await ExpectNewDocumentAsync(wizard.Page);
        await job.ExpectCompletedAsync();
        await ConsolePage.ExpectValueAsync(draft.DeleteAfter, "77");
        await ConsolePage.ExpectValueAsync(draft.Resource, resource);
        await wizard.ExpectStepAsync("Rules");
        await wizard.Form.GetByRole(AriaRole.Link, new() { Name = "Back" }).ClickAsync();
        await wizard.ExpectStepAsync("Plan");
        await ConsolePage.ExpectValueAsync(wizard.Name, Plan);
        var anew = await PlanWizardPage.OpenAsync(session);
        await ConsolePage.ExpectVisibleAsync(anew.Page.GetByText(Plan));
        Assert.True(await JobsInHistoryAsync(console) >= jobsBefore, "The history must lose nothing.");
    }

    /// <summary>So that the page's old document cannot pass for its new one.</summary>
    private static async Task MarkDocumentAsync(IPage page) => await page.EvaluateAsync("() => { window.isFromBefore = true; }");

    private static async Task ExpectNewDocumentAsync(IPage page) => await page.WaitForFunctionAsync("() => !window.isFromBefore");

    private static async Task<long> JobsInHistoryAsync(ConsoleProcess console)
    {
        await using var database = await ConsoleDatabase.OpenAsync(console, Cancelled);
        await using var query = database.CreateCommand();
        query.CommandText = "SELECT COUNT(*) FROM Jobs";
        return (long)(await query.ExecuteScalarAsync(Cancelled))!;
    }
}
