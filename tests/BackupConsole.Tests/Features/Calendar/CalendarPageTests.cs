using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.Calendar;
using BackupConsole.Testing;
using Bunit;

namespace BackupConsole.Tests.Features.Calendar;

public sealed class CalendarPageTests : FeatureContext
{
    private static readonly BackupPlan Daily = A.Plan("1", "v1", A.Rule(), A.Rule("soon-after", "cron(30 5 ? * * *)")) with { Name = "daily", Selections = [A.Selection("1", "*")] };
    private static readonly BackupPlan Idle = A.Plan("2", "v1", A.Rule()) with { Name = "idle" };

    public CalendarPageTests()
        : base(typeof(CalendarState), typeof(CalendarReducers), typeof(CalendarEffects)) =>
        Durations.Durations = [RuleDuration.Of(A.Production, "1", "rule-daily", [TimeSpan.FromMinutes(20)])];

    [Fact]
    public async Task A_week_tells_its_runs_in_a_table_that_leads_to_plans()
    {
        var page = await DrawAsync();

        Assert.Contains("16 Nov – 22 Nov 2026", page.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Equal(14, page.FindAll("table tbody tr").Count);
        var row = page.FindAll("table tbody tr")[0];
        Assert.Equal("plans/production-eu-central-1/1?rule=rule-daily", row.QuerySelector("th a")!.GetAttribute("href"));
        Assert.Contains("Mon 16 Nov, 05:00", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("up to 20 min, half within 20 min", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("no history", page.FindAll("table tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_due_leads_to_its_jobs_and_one_to_come_to_its_rule()
    {
        const string Jobs = "jobs?connection=production-eu-central-1&created=custom&from=2026-11-22&to=2026-11-22&vault=Default&plan=1";
        var page = await DrawAsync("?view=day&q=daily&date=2026-11-22");
        Assert.Contains(Jobs, page.FindAll(".track a").Select(link => link.GetAttribute("href")));
        Assert.Equal(Jobs, page.FindAll("table tbody a").First(link => link.TextContent == "Its jobs").GetAttribute("href"));
        Assert.EndsWith("the jobs of that day", page.Find(".track a title").TextContent, StringComparison.Ordinal);

        page = await DrawAsync("?view=day&q=daily&date=2026-11-23");
        Assert.Contains("plans/production-eu-central-1/1?rule=rule-daily", page.FindAll(".track a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain(page.FindAll("table tbody a"), link => link.TextContent == "Its jobs");
    }

    [Fact]
    public async Task A_row_of_a_month_leads_to_the_jobs_of_the_days_that_are_over()
    {
        var page = await DrawAsync("?view=month&date=2026-11-01");

        Assert.Contains("from=2026-11-01&to=2026-11-22", page.FindAll("table[aria-label='Runs'] tbody a").First(link => link.TextContent == "Its jobs").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_a_month_names_the_rules_that_seldom_run_the_rarest_first()
    {
        BackupRule[] seldom =
        [
            A.Rule("on-sundays", "cron(0 5 ? * SUN *)"),
            A.Rule("on-sundays-too", "cron(0 6 ? * SUN *)"),
            A.Rule("monthly", "cron(0 7 1 * ? *)"),
        ];

        var page = await DrawAsync("?view=month&date=2026-11-01", Daily with { Id = "3", Name = "seldom", Rules = [.. Daily.Rules, .. seldom] });

        string[] NamesOf(string day) => [.. page.FindAll("table.month td").Single(cell => cell.QuerySelector("a")?.TextContent == day).QuerySelectorAll(".month-rule").Select(name => name.TextContent)];
        Assert.Equal(["seldom: monthly", "seldom: on-sundays"], NamesOf("1"));
        Assert.Contains("1 more rule that seldom runs", page.Find("table.month").TextContent, StringComparison.Ordinal);
        Assert.Empty(NamesOf("2"));
        Assert.Equal(["seldom: on-sundays", "seldom: on-sundays-too"], NamesOf("8"));
    }

    [Fact]
    public async Task What_stands_out_is_said_and_leads_to_its_day()
    {
        var page = await DrawAsync();

        var findings = page.Find("section[aria-labelledby='calendar-findings']");
        Assert.Contains("on the same resources", findings.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quiet for", findings.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 rule has no history", findings.TextContent, StringComparison.Ordinal);
        Assert.All(findings.QuerySelectorAll("a"), link => Assert.Contains("view=day", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?view=day", "Sunday, 22 November 2026", 2)]
    [InlineData("?view=day&date=2026-03-29&zone=Europe/Berlin", "Sunday, 29 March 2026", 2)]
    [InlineData("?view=month&date=2026-10-01", "October 2026", 2)]
    [InlineData("?q=soon", "16 Nov – 22 Nov 2026", 7)]
    [InlineData("?view=nonsense&date=x&zone=Nowhere", "16 Nov – 22 Nov 2026", 14)]
    public async Task The_address_says_what_is_shown(string query, string title, int rows)
    {
        var page = await DrawAsync(query);

        Assert.Equal(title, page.Find("nav[aria-label='Dates'] h2").TextContent);
        Assert.Equal(rows, page.FindAll("table[aria-label='Runs'] tbody tr").Count);
    }

    [Theory]
    [InlineData("2026-03-29", "set forward by 1 h, Sun 29 Mar, 03:00")]
    [InlineData("2026-10-25", "set back by 1 h, Sun 25 Oct, 02:00")]
    public async Task A_clock_change_is_marked(string date, string words)
    {
        var page = await DrawAsync($"?view=day&zone=Europe/Berlin&date={date}");

        Assert.Contains($"In Europe/Berlin the clocks are {words}", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_selects_nothing_does_not_run()
    {
        var page = await DrawAsync("?q=idle");

        Assert.Contains("No rule matches", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_durations_the_runs_are_shown_and_the_refusal_is_told()
    {
        Durations.Error = new BackupError(BackupErrorKind.Unreachable, "The database does not answer.");

        var page = await DrawAsync();

        Assert.Contains("The database does not answer.", page.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("table tbody tr"));
    }

    [Fact]
    public async Task Plans_that_were_not_read_yet_are_waited_for()
    {
        await SeeAsync(Seen(1) with { Known = [] });
        Navigation.NavigateTo("calendar");

        var page = Render<CalendarPage>();

        Assert.NotNull(page.Find(".skeleton"));
    }

    private async Task<IRenderedComponent<CalendarPage>> DrawAsync(string query = "", params BackupPlan[] more)
    {
        await SeeAsync(Known() with { Plans = [Daily, Idle, .. more] });
        Navigation.NavigateTo($"calendar{query}");
        var page = Render<CalendarPage>();
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll(".skeleton")), Patience);
        return page;
    }
}
