using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Overview;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Overview;

public sealed class OverviewPageTests : FeatureContext
{
    public OverviewPageTests()
        : base(typeof(OverviewState), typeof(OverviewReducers), typeof(OverviewEffects)) =>
        Services.AddSingleton<IConnections>(new FakeConnections(A.Connection(), A.Connection("test-eu-west-1")));

    [Fact]
    public async Task Nothing_yet_is_not_taken_for_all_well()
    {
        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Contains("have not been read since the console started", Section(page, "Backup jobs today"), StringComparison.Ordinal), Patience);
        Assert.Contains("have not been read yet", Section(page, "Next 12 hours"), StringComparison.Ordinal);
        Assert.Contains("have not been read yet", Section(page, "Vaults"), StringComparison.Ordinal);
        Assert.Contains("2 of 2 not read yet", Section(page, "Connections"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_leads_to_the_list_that_it_counts()
    {
        await RememberAsync(A.Job("1", JobState.Failed), A.Job("2", JobState.Failed));

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Equal("jobs?state=FAILED&created=today", page.FindAll("a.tile").Single(tile => tile.TextContent.Contains("Failed", StringComparison.Ordinal)).GetAttribute("href")), Patience);
        Assert.Contains("2", page.FindAll("a.tile")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_are_shown_with_their_message_as_text()
    {
        await RememberAsync(A.Job("7", JobState.Failed) with { StatusMessage = "<img src=x>" + new string('m', 65536), ResourceName = "<b>x</b>" });

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Contains("<img src=x>", Section(page, "Failures of the last 24 hours"), StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll("img, .failures b"));
        Assert.Equal("jobs/backup/production-eu-central-1/7", page.Find(".failures a").GetAttribute("href"));
        Assert.True(page.Markup.Length < 30000);
    }

    [Fact]
    public async Task Running_jobs_move_without_a_question()
    {
        await SeeAsync(Seen(1, A.Job("7") with { PercentDone = 10 }, A.Job("copy", kind: JobKind.Copy)));
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Contains("10%", Section(page, "Running now"), StringComparison.Ordinal), Patience);
        Assert.Contains("1 of 1 open", Section(page, "Running now"), StringComparison.Ordinal);
        var asked = History.Queries.Length;

        await SeeAsync(Seen(2, A.Job("7") with { PercentDone = 55 }));

        page.WaitForAssertion(() => Assert.Contains("55%", Section(page, "Running now"), StringComparison.Ordinal), Patience);
        Assert.Equal(asked, History.Queries.Length);
    }

    [Fact]
    public async Task A_job_that_ended_is_counted_within_a_second()
    {
        await SeeAsync(Seen(1, A.Job("7")));
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("a.tile")), Patience);
        await RememberAsync(A.Job("7", JobState.Failed));

        await SeeAsync(Seen(2));

        page.WaitForAssertion(
            () =>
            {
                Time.Advance(TimeSpan.FromSeconds(1));
                Assert.Contains("1", page.FindAll("a.tile")[0].TextContent, StringComparison.Ordinal);
            },
            Patience);
    }

    [Fact]
    public async Task What_fails_stands_first_with_its_codes()
    {
        var error = new BackupError(BackupErrorKind.AccessDenied, "The credentials may not list backup jobs.", "AccessDeniedException");
        var failing = Seen(1);

        await SeeAsync(failing with { Errors = failing.Errors.Add(EstateRead.BackupJobs, error).Add(EstateRead.Plans, error) });
        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Equal("Connections", page.Find("section h2").TextContent), Patience);
        Assert.Contains("Backup jobs, Backup plans:", page.Find("section").TextContent, StringComparison.Ordinal);
        Assert.Contains("AccessDeniedException", page.Find("section").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_vaults_are_counted_and_lead_to_their_pages()
    {
        await SeeAsync(Seen(1) with { Vaults = [A.Vault("small", 1), A.Vault("large", 1200) with { IsLocked = true }] });

        var page = await DrawAsync("?connection=production-eu-central-1");

        page.WaitForAssertion(() => Assert.Contains("1,201", Section(page, "Vaults"), StringComparison.Ordinal), Patience);
        Assert.Equal("vaults/production-eu-central-1/large", page.Find(".vaults a").GetAttribute("href"));
        Assert.Equal("vaults?connection=production-eu-central-1", page.FindAll("a").Single(link => link.TextContent == "All vaults").GetAttribute("href"));
    }

    [Fact]
    public async Task Runs_to_come_and_rules_that_cannot_be_read_are_listed()
    {
        await SeeAsync(Seen(1) with { Plans = [A.Plan(rules: [A.Rule("nightly", "cron(0 20 ? * * *)"), A.Rule("broken", "rate(5 minutes)")])] });

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Contains("nightly", Section(page, "Next 12 hours"), StringComparison.Ordinal), Patience);
        Assert.Contains("broken", Section(page, "Next 12 hours"), StringComparison.Ordinal);
        Assert.StartsWith("1 run within 12 hours", page.Find("svg[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_in_the_address_narrows_every_question()
    {
        var page = await DrawAsync("?connection=test-eu-west-1");

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("a.tile")), Patience);
        Assert.Equal(["test-eu-west-1"], History.Queries[^1].Connections.Select(id => id.Value));
        Assert.All(page.FindAll("a.tile"), tile => Assert.Contains("connection=test-eu-west-1", tile.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_question_keeps_the_numbers_and_says_that_they_are_old()
    {
        await RememberAsync(A.Job("1", JobState.Failed));
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("a.tile")), Patience);
        History.Error = new BackupError(BackupErrorKind.Unreachable, "The console's database does not answer.");

        Time.Advance(TimeSpan.FromMinutes(2));

        page.WaitForAssertion(() => Assert.Contains("Out of date", page.Markup, StringComparison.Ordinal), Patience);
        Assert.NotEmpty(page.FindAll("a.tile"));
    }

    [Theory]
    [InlineData(ConsoleRole.Viewer, false)]
    [InlineData(ConsoleRole.Operator, true)]
    public async Task Only_who_may_start_a_backup_gets_the_link(ConsoleRole role, bool isAllowed)
    {
        SignIn(role);

        var page = await DrawAsync();

        page.WaitForAssertion(() => Assert.Equal(isAllowed ? 1 : 0, page.FindAll(".page-actions a[href='backup/new']").Count), Patience);
        Assert.Equal(isAllowed ? 0 : 1, page.FindAll(".page-actions button[aria-disabled=true]").Count);
    }

    private static string Section(IRenderedComponent<OverviewPage> page, string title) =>
        page.FindAll("section").Single(section => section.QuerySelector("h2")!.TextContent == title).TextContent;

    private async Task<IRenderedComponent<OverviewPage>> DrawAsync(string address = "")
    {
        await StartAsync();
        Navigation.NavigateTo(address);
        return Render<OverviewPage>();
    }
}
