using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;

namespace BackupConsole.Tests.Features.Plans;

public sealed class PlansPageTests : FeatureContext
{
    private static readonly BackupPlan Daily = A.Plan("1", "v1", A.Rule() with { Lifecycle = new Lifecycle(null, 35) }) with { Name = "daily", Selections = [A.Selection("1", "*")] };
    private static readonly BackupPlan Weekly = A.Plan("2", "v1", A.Rule("weekly", "cron(0 5 ? * 1 *)") with { TargetVaultName = "Ledger" }) with { Name = "weekly", LastExecutedAt = A.Time.AddDays(-1), Selections = [A.Selection("2", "*"), A.Selection("3", "*")] };
    private static readonly BackupPlan Managed = A.Plan("orgs/3", "v1", A.Rule()) with { Name = "company" };

    public PlansPageTests()
        : base(typeof(PlansState), typeof(PlansReducers), typeof(PlansEffects), typeof(PlanDeletionEffects))
    {
    }

    [Fact]
    public async Task A_plan_shows_its_rules_in_words_its_runs_and_its_selections()
    {
        var page = await DrawAsync();

        var row = page.FindAll("tbody tr").Single(row => row.QuerySelector("th a")!.TextContent == "daily");
        Assert.Contains("Every day at 05:00 (Etc/UTC), kept 35 days", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-23T05:00:00Z", row.QuerySelector("td[data-before='next run'] time")!.GetAttribute("datetime"));
        Assert.Equal("1", row.QuerySelector("td[data-label]")!.TextContent.Trim());
        Assert.Equal("plans/production-eu-central-1/1", row.QuerySelector("th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_managed_plan_has_a_badge_and_one_that_selects_nothing_a_warning()
    {
        var page = await DrawAsync("?q=company");

        var row = Assert.Single(page.FindAll("tbody tr"));
        Assert.Equal("AWS Organizations", row.QuerySelector(".badge")!.TextContent);
        Assert.Equal("None", row.QuerySelector(".chip")!.TextContent.Trim());
        Assert.Null(row.QuerySelector("td[data-before='next run'] time"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("?show=idle", 0)]
    public async Task Selections_that_may_not_be_read_are_not_taken_for_none(string query, int rows)
    {
        var denied = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the selections.", "AccessDeniedException");
        await SeeAsync(Known() with { Plans = [Daily with { Selections = [], SelectionsError = denied }] });
        Navigation.NavigateTo("plans" + query);

        var page = Render<PlansPage>();

        Assert.Equal(rows, page.FindAll("tbody tr").Count);
        Assert.All(page.FindAll("tbody .chip"), chip => Assert.Equal("Not known", chip.TextContent.Trim()));
        Assert.All(page.FindAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("td[data-before='next run'] time")));
    }

    [Theory]
    [InlineData("", "company", "daily", "weekly")]
    [InlineData("?sort=selections&dir=desc", "weekly", "daily", "company")]
    [InlineData("?sort=next", "daily", "weekly", "company")]
    [InlineData("?sort=last&dir=desc", "weekly", "company", "daily")]
    [InlineData("?q=ledger", "weekly")]
    [InlineData("?show=managed", "company")]
    [InlineData("?show=own", "daily", "weekly")]
    [InlineData("?show=idle", "company")]
    [InlineData("?show=nonsense", "company", "daily", "weekly")]
    public async Task Filters_and_order_come_from_the_address(string query, params string[] names)
    {
        var page = await DrawAsync(query);

        Assert.Equal(names, page.FindAll("tbody th a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Deleted_plans_are_asked_for_only_on_request()
    {
        Aws.Plans.Add(A.Plan("4") with { Name = "gone", DeletedAt = A.Time });
        var page = await DrawAsync();
        Assert.Equal(0, Aws.Calls.Count("ListBackupPlans"));
        Assert.DoesNotContain("gone", page.Markup, StringComparison.Ordinal);

        var deleted = await DrawAsync("?show=deleted");

        await deleted.WaitForAssertionAsync(() => Assert.Equal("gone", Assert.Single(deleted.FindAll("tbody th a")).TextContent));
        Assert.Equal("Deleted", deleted.Find(".badge").TextContent);
    }

    [Fact]
    public async Task A_refused_question_for_deleted_plans_can_be_asked_again()
    {
        Aws.Calls.Refuse("ListBackupPlans", BackupErrorKind.AccessDenied);
        var page = await DrawAsync("?show=deleted");
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("[role=alert]")));

        Aws.Calls.Allow("ListBackupPlans");
        await page.InvokeAsync(() => page.FindAll("button").Single(button => button.TextContent.Trim() == "Try again").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Contains("No deleted plans", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_known_yet_is_waited_for_and_what_failed_is_told()
    {
        await SeeAsync(Known() with { Known = [], Plans = [] });
        Navigation.NavigateTo("plans");
        var page = Render<PlansPage>();
        Assert.NotEmpty(page.FindAll(".skeleton"));

        Dispatcher.Dispatch(new EstateChangedAction(new EstateSnapshot([Known() with { Known = [], Errors = Known().Errors.Add(EstateRead.Plans, new BackupError(BackupErrorKind.AccessDenied, "AWS says no.")) }])));

        await page.WaitForAssertionAsync(() => Assert.Contains("AWS says no.", page.Find(".load-stale").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".skeleton"));
    }

    [Fact]
    public async Task An_empty_account_is_told_what_a_plan_is()
    {
        await SeeAsync(Known());
        Navigation.NavigateTo("plans");

        Assert.Contains("No plans yet", Render<PlansPage>().Markup, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<PlansPage>> DrawAsync(string query = "")
    {
        await SeeAsync(Known() with { Plans = [Weekly, Daily, Managed] });
        Navigation.NavigateTo("plans" + query);
        return Render<PlansPage>();
    }
}
