using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Jobs;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class JobListPageTests : FeatureContext
{
    private static readonly FakeConnections Two = new(A.Connection(), A.Connection("test-eu-west-1"));

    public JobListPageTests()
        : base(typeof(JobsState), typeof(JobsReducers), typeof(JobsEffects)) => Services.AddSingleton<CopySources>().AddSingleton<IConnections>(Two);

    [Fact]
    public async Task The_list_shows_skeletons_until_the_first_answer()
    {
        History.Hold = new TaskCompletionSource();

        var page = await DrawAsync();

        Assert.Contains("Loading jobs", page.Find("[role=status].skeleton").TextContent, StringComparison.Ordinal);
        History.Hold.SetResult();
        page.WaitForAssertion(() => Assert.Contains("No backup job yet", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task An_empty_list_offers_the_first_step()
    {
        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Equal("backup/new", page.Find(".empty-state a").GetAttribute("href")), Patience);
    }

    [Fact]
    public async Task A_filtered_list_without_rows_offers_to_clear_the_filters()
    {
        await RememberAsync(A.Job());
        var page = await DrawAsync("jobs?state=FAILED&connection=production-eu-central-1");
        page.WaitForAssertion(() => Assert.Contains("No job matches", page.Markup, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.Find(".empty-state button").ClickAsync());

        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Patience);
        Assert.EndsWith("jobs?connection=production-eu-central-1", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_kind_of_job_is_a_tab_with_an_address_of_its_own()
    {
        await RememberAsync(
            A.Job("1"),
            A.Job("2", kind: JobKind.Copy) with { SourceVaultArn = A.Job().VaultArn, VaultArn = "arn:aws:backup:eu-west-1:444455556666:backup-vault:Far" },
            A.Job("3", JobState.Completed, JobKind.Restore) with { CreatedResourceArn = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-new" });
        var page = await DrawAsync("jobs?kind=copy");

        page.WaitForAssertion(() => Assert.Contains("Far", Assert.Single(page.FindAll("tbody tr")).TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("444455556666 · eu-west-1", page.Find(".job-elsewhere .place").TextContent);
        Assert.Equal("jobs/copy/production-eu-central-1/2", page.Find("tbody a").GetAttribute("href"));
        Assert.Equal("Copy", page.Find("nav.tabs [aria-current=page]").TextContent.Trim());

        Navigation.NavigateTo("jobs?kind=restore");

        page.WaitForAssertion(() => Assert.Contains("vol-new", Assert.Single(page.FindAll("tbody tr")).InnerHtml, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("Message category", page.Find(".job-filters").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_holds_what_the_list_is_about()
    {
        var page = await DrawAsync("jobs?kind=copy&state=FAILED");

        Assert.Equal(["export/jobs.csv?kind=copy&state=FAILED", "export/jobs.json?kind=copy&state=FAILED"], page.FindAll(".export-menu a").Select(link => link.GetAttribute("href")));

        Navigation.NavigateTo("jobs?state=EXPIRED");

        page.WaitForAssertion(() => Assert.Equal("export/jobs.csv?state=EXPIRED", page.Find(".export-menu a").GetAttribute("href")), Patience);
    }

    [Fact]
    public async Task A_row_names_the_resource_its_state_its_vault_and_its_place()
    {
        await RememberAsync(A.Job("7", JobState.Failed) with { StatusMessage = "Access Denied" });

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Patience);
        var row = page.Find("tbody tr");
        Assert.Equal("jobs/backup/production-eu-central-1/7", row.QuerySelector("th a")!.GetAttribute("href"));
        foreach (var text in new[] { "volume-7", "EBS", "Failed", "Default", "production · eu-central-1", "10 min", "Access Denied" })
        {
            Assert.Contains(text, row.TextContent, StringComparison.Ordinal);
        }

        Assert.Empty(row.QuerySelectorAll("button"));
    }

    [Fact]
    public async Task Only_connections_that_are_configured_are_asked_for()
    {
        await RememberAsync(A.Job("old") with { Connection = new("gone") }, A.Job("1"));

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Patience);
        Assert.Equal(Two.All.Select(connection => connection.Id), History.Queries[^1].Connections);
    }

    [Fact]
    public async Task A_filter_goes_to_the_address_and_from_there_to_the_database()
    {
        var page = await DrawAsync("jobs?page=3");

        await page.InvokeAsync(() => page.FindAll(".filter-chip").Single(chip => chip.QuerySelector("legend")!.TextContent == "State").QuerySelectorAll("input")[2].ChangeAsync(true));

        page.WaitForAssertion(() => Assert.Equal([new JobOutcome(JobState.Running)], History.Queries[^1].Outcomes.AsEnumerable()), Patience);
        Assert.EndsWith("jobs?state=RUNNING", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_days_can_be_chosen()
    {
        var page = await DrawAsync("jobs?created=custom&from=2026-11-01");

        await page.InvokeAsync(() => page.FindAll("input[type=date]")[1].ChangeAsync("2026-11-05"));

        page.WaitForAssertion(() => Assert.Equal(A.At("2026-11-06T00:00Z"), History.Queries[^1].CreatedTo), Patience);
        Assert.Equal(A.At("2026-11-01T00:00Z"), History.Queries[^1].CreatedFrom);
    }

    [Fact]
    public async Task A_column_sorts_through_the_address()
    {
        await RememberAsync(A.Job());
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Patience);

        await page.InvokeAsync(() => page.FindAll("th button").Single(button => button.TextContent.Contains("Size", StringComparison.Ordinal)).ClickAsync());

        page.WaitForAssertion(() => Assert.Equal((JobSort.SizeInBytes, false), (History.Queries[^1].Sort, History.Queries[^1].IsAscending)), Patience);
    }

    [Fact]
    public async Task A_page_past_the_end_leads_to_the_last_one()
    {
        await RememberAsync([.. Enumerable.Range(0, 30).Select(number => A.Job($"{number}"))]);

        var page = await DrawAsync("jobs?page=9&size=25");

        page.WaitForAssertion(() => Assert.Equal(5, page.FindAll("tbody tr").Count), Patience);
        Assert.EndsWith("page=2&size=25", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_counted_is_not_counted_again_for_the_next_page()
    {
        await RememberAsync([.. Enumerable.Range(0, 1030).Select(number => A.Job($"{number}"))]);
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.EndsWith("of 1,030", page.Find(".pager [role=status]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Null(History.Queries[^1].CountedBefore);

        await page.InvokeAsync(() => page.Find("button[aria-label='Next page']").ClickAsync());

        page.WaitForAssertion(() => Assert.Equal((50, 1030), (History.Queries[^1].Skip, History.Queries[^1].CountedBefore)), Patience);
    }

    [Fact]
    public async Task A_moving_job_is_drawn_again_without_a_query_for_each_step()
    {
        var created = A.Job(state: JobState.Created);
        await RememberAsync(created);
        await SeeAsync(Seen(1, created));
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Contains("Created", page.Find("tbody tr").TextContent, StringComparison.Ordinal), Patience);
        var asked = History.Queries.Length;

        for (var percent = 1; percent <= 5; percent++)
        {
            var running = created with { State = JobState.Running, PercentDone = percent, BytesTransferred = percent };
            await RememberAsync(running);
            await SeeAsync(Seen(1 + percent, running));
            page.WaitForAssertion(() => Assert.Contains($"{percent}%", page.Find("tbody tr").TextContent, StringComparison.Ordinal), Patience);
            Time.Advance(TimeSpan.FromMilliseconds(300));
        }

        Assert.InRange(History.Queries.Length - asked, 0, 1);

        await RememberAsync(created with { State = JobState.Completed, CompletedAt = A.Time.AddMinutes(3) });
        await SeeAsync(Seen(30));
        page.WaitForAssertion(
            () =>
            {
                Time.Advance(TimeSpan.FromSeconds(1));
                Assert.Contains("Completed", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
            },
            Patience);
    }

    [Fact]
    public async Task A_failed_question_says_why_and_can_be_asked_again()
    {
        History.Error = new BackupError(BackupErrorKind.Unreachable, "The console's database does not answer.");
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Contains("does not answer", page.Find("[role=alert]").TextContent, StringComparison.Ordinal), Patience);
        History.Error = null;
        await RememberAsync(A.Job());

        await page.InvokeAsync(() => page.Find("[role=alert] button").ClickAsync());

        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Patience);
    }

    [Fact]
    public async Task A_failed_question_keeps_the_rows_that_were_there()
    {
        await RememberAsync(A.Job());
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Patience);
        History.Error = new BackupError(BackupErrorKind.Unreachable, "The console's database does not answer.");

        Navigation.NavigateTo("jobs?q=volume");

        page.WaitForAssertion(() => Assert.Contains("Out of date", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Single(page.FindAll("tbody tr"));
    }

    [Fact]
    public async Task Hostile_words_stay_words_and_short()
    {
        await RememberAsync(A.Job(state: JobState.Failed) with
        {
            ResourceName = "<img src=x onerror=alert(1)>\u202e" + new string('n', 5000),
            StatusMessage = "<script>alert(1)</script>" + new string('m', 65536),
        });

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")), Patience);
        Assert.Empty(page.FindAll("tbody img, tbody script"));
        Assert.True(page.Find("tbody tr").OuterHtml.Length < 4000);
        Assert.NotEmpty(page.FindAll("tbody th bdi"));
    }

    [Fact]
    public async Task A_viewer_sees_why_stopping_is_not_for_them()
    {
        SignIn(ConsoleRole.Viewer);
        await RememberAsync(A.Job());

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Equal("true", page.Find("tbody button").GetAttribute("aria-disabled")), Patience);
        Assert.Contains("Operator", page.Find("tbody button").GetAttribute("aria-label"), StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("tbody button").ClickAsync());
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task A_job_of_a_type_that_cannot_be_stopped_says_so()
    {
        await RememberAsync(A.Job() with { ResourceType = "RDS" });

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Contains("cannot stop backup jobs of RDS", page.Find("tbody button").GetAttribute("title"), StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task An_operator_stops_a_job_after_a_question_that_names_it()
    {
        await RememberAsync(A.Job("7"));
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Null(page.Find("tbody button").GetAttribute("aria-disabled")), Patience);

        await page.InvokeAsync(() => page.Find("tbody button").ClickAsync());
        page.WaitForAssertion(() => Assert.Contains("volume-7", page.Find("dialog .dialog-object").TextContent, StringComparison.Ordinal), Patience);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")), Patience);
        Assert.Equal(new StopBackupJob("7"), Assert.Single(Commands.Sent).Command);
    }

    [Fact]
    public async Task A_refused_stop_keeps_the_question_open_and_says_why()
    {
        Commands.Answer = _ => throw new BackupServiceException(new BackupError(BackupErrorKind.Invalid, "The job has ended already.", "InvalidRequestException", "r-1"));
        await RememberAsync(A.Job("7"));
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Null(page.Find("tbody button").GetAttribute("aria-disabled")), Patience);
        await page.InvokeAsync(() => page.Find("tbody button").ClickAsync());
        await page.WaitForElementAsync("dialog form", Patience);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        page.WaitForAssertion(() => Assert.Contains("ended already", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        page.WaitForAssertion(() => Assert.Equal(2, Commands.Sent.Select(sent => sent.Intent).Distinct().Count()), Patience);
    }

    private async Task<IRenderedComponent<JobListPage>> DrawAsync(string address = "jobs")
    {
        await StartAsync();
        Navigation.NavigateTo(address);
        return Render<JobListPage>();
    }
}
