using AngleSharp.Dom;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Jobs;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Jobs.Again;

/// <summary>From the button on the list of jobs to the operation's page.</summary>
public sealed class AgainDialogTests : FeatureContext
{
    public AgainDialogTests()
        : base(typeof(JobsState), typeof(JobsReducers), typeof(JobsEffects), typeof(AgainReducers), typeof(AgainEffects))
    {
        Services.AddSingleton<CopySources>().AddSingleton<AgainReader>();
        Services.AddSingleton<IConnections>(new FakeConnections(A.Connection(), A.Connection("test-eu-west-1")));
    }

    [Fact]
    public async Task What_is_shown_is_queued_and_its_page_opens()
    {
        await RememberAsync(Failed("1"), Failed("2", hours: 3), Failed("2", hours: 2) with { Id = "2-later" }, Failed("3", hours: 2), A.Job("3-later", JobState.Completed) with { ResourceArn = Failed("3").ResourceArn });
        var page = await OpenAsync();

        var run = page.Find("dialog .dry-run").TextContent;
        Assert.Contains("2 of 4", run, StringComparison.Ordinal);
        Assert.Contains("1: The same resource failed again later", run, StringComparison.Ordinal);
        Assert.Contains("1: It has been backed up to the same vault since.", run, StringComparison.Ordinal);
        Assert.Contains("What they make will be kept for ever", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Single(Operations.All), Patience);
        var operation = Operations.All[0];
        Assert.Equal((OperationKind.StartBackupJobs, "Run 2 failed backup jobs again", 2, 2), (operation.Kind, operation.Name, operation.Counts.Queued, operation.Counts.Skipped));
        var items = await Operations.ListItemsAsync(new OperationItemQuery(operation.Id) { States = [OperationItemState.Queued] }, Xunit.TestContext.Current.CancellationToken);
        Assert.Equal(
            [Failed("1").ResourceArn!, Failed("2").ResourceArn!],
            items.Items.Select(item => Assert.IsType<StartBackupJob>(item.Command).ResourceArn));
        await page.WaitForAssertionAsync(() => Assert.EndsWith(ConsoleUrls.Operation(operation.Id), Navigation.Uri, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task The_filters_in_force_say_which()
    {
        await RememberAsync(Failed("1"), Failed("2") with { State = JobState.Expired }, Failed("3", hours: 24 * 8) with { State = JobState.Expired }, A.Job("4", JobState.Completed));

        var page = await OpenAsync("jobs?state=EXPIRED&state=COMPLETED&created=7d");

        Assert.Contains("1 of 1", page.Find("dialog .dry-run").TextContent, StringComparison.Ordinal);
        Assert.Equal([new JobOutcome(JobState.Expired)], History.Queries.Last(query => query.Outcomes.Length > 0).Outcomes);
    }

    [Fact]
    public async Task A_job_that_runs_now_is_not_started_twice()
    {
        await RememberAsync(Failed("1"), Failed("2"), A.Job("1-again") with { ResourceArn = Failed("1").ResourceArn });
        Feed.Begin([Seen(1, A.Job("2-again", JobState.Created) with { ResourceArn = Failed("2").ResourceArn })]);

        var page = await OpenAsync();

        Assert.Contains("2: A job for the same resource and vault is running", page.Find("dialog .dry-run").TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing is left to be run again.", page.Find("dialog .dialog-actions").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        Assert.Empty(Operations.All);
    }

    [Fact]
    public async Task Each_connection_gets_an_operation_of_its_own_unless_nothing_is_left_there()
    {
        await RememberAsync(Failed("1"), Failed("2") with { Connection = new("test-eu-west-1") });
        var page = await OpenAsync();
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.EndsWith(ConsoleUrls.Operations, Navigation.Uri, StringComparison.Ordinal), Patience);
        Assert.Equal(2, Operations.All.Length);
    }

    [Fact]
    public async Task Without_a_failed_job_there_is_nothing_to_confirm()
    {
        await RememberAsync(A.Job("1", JobState.Completed));

        var page = await DrawAsync();
        await page.InvokeAsync(() => ButtonOf(page).ClickAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("No failed backup job matches", page.Find("dialog").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("true", page.Find("dialog button[type=submit]").GetAttribute("aria-disabled"));
    }

    [Fact]
    public async Task A_filter_that_leaves_out_every_failed_job_refuses_the_button()
    {
        await RememberAsync(A.Job("1", JobState.Completed));

        var page = await DrawAsync("jobs?state=COMPLETED");

        Assert.Contains("leaves out every job that failed", ButtonOf(page).ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_viewer_is_told_why_not()
    {
        SignIn(ConsoleRole.Viewer);
        await RememberAsync(Failed("1"));

        var page = await DrawAsync();
        await page.InvokeAsync(() => ButtonOf(page).ClickAsync());

        Assert.Contains("This needs the role Operator", ButtonOf(page).ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task Restores_are_not_run_again_in_bulk()
    {
        await RememberAsync(A.Job("1", JobState.Failed, JobKind.Restore));

        var page = await DrawAsync("jobs?kind=restore");

        Assert.DoesNotContain("Run failed again", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_is_told_and_nothing_can_be_confirmed()
    {
        await RememberAsync(Failed("1"));
        var page = await DrawAsync();
        History.Error = new BackupError(BackupErrorKind.Unexpected, "The database is away.");

        await page.InvokeAsync(() => ButtonOf(page).ClickAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("The database is away.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("true", page.Find("dialog button[type=submit]").GetAttribute("aria-disabled"));
        await page.InvokeAsync(() => page.Find("dialog [data-dialog-cancel]").ClickAsync());
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")), Patience);
    }

    private static IElement ButtonOf(IRenderedComponent<JobListPage> page) => page.FindAll("button").Single(button => button.TextContent.Trim() == "Run failed again");

    private static Job Failed(string id, int hours = 1) => A.Job(id, JobState.Failed, createdAt: A.Time.AddHours(-hours));

    private async Task<IRenderedComponent<JobListPage>> DrawAsync(string address = "jobs")
    {
        await StartAsync();
        Navigation.NavigateTo(address);
        var page = Render<JobListPage>();
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("tbody tr")), Patience);
        return page;
    }

    private async Task<IRenderedComponent<JobListPage>> OpenAsync(string address = "jobs")
    {
        var page = await DrawAsync(address);
        await page.InvokeAsync(() => ButtonOf(page).ClickAsync());
        await page.WaitForElementAsync("dialog .dry-run", Patience);
        return page;
    }
}
