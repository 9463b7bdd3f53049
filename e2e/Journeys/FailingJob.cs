using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;

namespace BackupConsole.E2E.Journeys;

[Collection(ConsoleFixture.Collection)]
public sealed class FailingJob(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    /// <summary>It is in no account, so each of its jobs fails.</summary>
    private const string MissingTable = "arn:aws:dynamodb:eu-central-1:111122223333:table/does-not-exist";

    [Fact]
    public async Task A_job_that_fails_says_why_and_what_to_do()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.Resource.FillAsync(MissingTable);
        await form.ChooseVaultAsync("daily");
        var id = await form.StartAsync();

        var job = new JobPage(form.Page);
        await ConsolePage.ExpectTextAsync(job.State, "Failed");
        await ConsolePage.ExpectTextAsync(job.Advice, $"The resource {MissingTable} was not found.");
        await ConsolePage.ExpectTextAsync(job.Advice, "What to do");
        await ConsolePage.ExpectTextAsync(job.Advice, "RESOURCE_NOT_FOUND");

        var list = await session.OpenPageAsync("jobs?state=FAILED");
        await ConsolePage.ExpectTextAsync(list.Locator("tr", new() { Has = list.Locator($"a[href$='{id}']") }), "was not found");
        Assert.Empty(session.Errors);
    }
}
