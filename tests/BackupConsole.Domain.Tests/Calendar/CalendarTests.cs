using System.Globalization;
using BackupConsole.Domain.Calendar;
using BackupConsole.Testing;

namespace BackupConsole.Domain.Tests.Calendar;

public sealed class CalendarTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData(CalendarView.Day, "2026-03-29", "2026-03-28T23:00Z", "2026-03-29T22:00Z", 1)]
    [InlineData(CalendarView.Day, "2026-10-25", "2026-10-24T22:00Z", "2026-10-25T23:00Z", 1)]
    [InlineData(CalendarView.Week, "2026-03-29", "2026-03-22T23:00Z", "2026-03-29T22:00Z", 7)]
    [InlineData(CalendarView.Week, "2026-10-26", "2026-10-25T23:00Z", "2026-11-01T23:00Z", 7)]
    [InlineData(CalendarView.Month, "2026-10-25", "2026-09-30T22:00Z", "2026-10-31T23:00Z", 31)]
    public void A_span_has_the_days_that_the_clocks_of_its_zone_show(CalendarView view, string date, string from, string to, int days)
    {
        var span = new CalendarSpan(view, DateOnly.Parse(date, CultureInfo.InvariantCulture), Berlin);

        Assert.Equal((At(from), At(to), days), (span.From, span.To, span.Days.Length));
        Assert.Equal(span.First, new CalendarSpan(view, span.Next, Berlin).Previous);
    }

    [Theory]
    [InlineData("2026-03-29", "23:00:00", "2026-03-29T01:00Z", "01:00:00", 0)]
    [InlineData("2026-10-25", "1.01:00:00", "2026-10-25T01:00Z", "-01:00:00", 1)]
    public void A_clock_change_is_found_and_what_it_does_to_a_run(string date, string length, string jumpAt, string by, int runs)
    {
        var span = new CalendarSpan(CalendarView.Day, DateOnly.Parse(date, CultureInfo.InvariantCulture), Berlin);

        var jump = Assert.Single(ClockJumps.Of(Berlin, span.From, span.To));
        var calendar = BackupCalendar.Of([Rule("cron(30 2 ? * * *)", zone: "Europe/Berlin")], span.From, span.To);

        Assert.Equal((At(jumpAt), TimeSpan.Parse(by, CultureInfo.InvariantCulture)), (jump.At, jump.By));
        Assert.Equal(TimeSpan.Parse(length, CultureInfo.InvariantCulture), span.Days[0].Length);
        Assert.Equal(runs, calendar.Count);
        Assert.Single(calendar.Lanes[0].Runs);
    }

    [Fact]
    public void The_most_at_once_and_the_quiet_windows_follow_from_expected_durations()
    {
        var load = CalendarLoad.Of(Day(Rule("cron(0 5 ? * * *)", minutes: 120), Rule("cron(0 6 ? * * *)", minutes: 30), Rule("cron(0 7 ? * * *)", minutes: 60)));

        Assert.Equal(new LoadStep(At("2026-11-22T06:00Z"), 2), load.PeakBetween(load.From, load.To));
        Assert.Equal(new LoadStep(At("2026-11-22T06:45Z"), 1), load.PeakBetween(At("2026-11-22T06:45Z"), At("2026-11-22T07:00Z")));
        Assert.Equal(
            [(At("2026-11-22T08:00Z"), 16.0), (At("2026-11-22T00:00Z"), 5.0)],
            load.QuietWindows(TimeSpan.FromHours(1), 5).Select(window => (window.From, window.Length.TotalHours)));
    }

    [Fact]
    public void A_run_of_the_day_before_reaches_into_the_day()
    {
        var load = CalendarLoad.Of(Day(Rule("cron(0 23 ? * * *)", minutes: 180)));

        Assert.Equal(new LoadStep(load.From, 1), load.PeakBetween(load.From, load.To));
        Assert.Equal(At("2026-11-22T02:00Z"), Assert.Single(load.QuietWindows(TimeSpan.FromHours(1), 5)).From);
    }

    [Fact]
    public void A_run_without_history_hides_no_quiet_window() =>
        Assert.Equal(19 * 60 - 1, CalendarLoad.Of(Day(Rule("cron(0 5 ? * * *)"))).QuietWindows(TimeSpan.FromHours(1), 1)[0].Length.TotalMinutes);

    [Theory]
    [InlineData("cron(0 5 ? * * *)", 10, "cron(30 5 ? * * *)", 1)]
    [InlineData("cron(0 5 ? * * *)", 10, "cron(0 6 ? * * *)", 0)]
    [InlineData("cron(0 5 ? * * *)", 90, "cron(0 6 ? * * *)", 1)]
    [InlineData("cron(0 * ? * * *)", 90, "cron(0 5 1 1 ? *)", 23)]
    [InlineData("cron(0 * ? * * *)", 60, "cron(0 5 1 1 ? *)", 0)]
    public void Runs_of_one_plan_that_come_too_close_are_told(string first, int minutes, string second, int times) =>
        Assert.Equal(times, CalendarClashes.Of(Day(Rule(first, minutes: minutes), Rule(second) with { PlanName = "same plan" })).Sum(clash => clash.Times));

    [Fact]
    public void Rules_of_different_plans_do_not_clash() => Assert.Empty(CalendarClashes.Of(Day(Rule("cron(0 5 ? * * *)"), Rule("cron(0 5 ? * * *)") with { PlanId = "2" })));

    [Theory]
    [InlineData("cron(x)", "Etc/UTC")]
    [InlineData("cron(0 5 ? * * *)", "Nowhere/Atlantis")]
    public void A_rule_that_cannot_be_read_is_told_with_its_reason(string schedule, string zone)
    {
        var calendar = Day(Rule(schedule, zone: zone));

        Assert.Empty(calendar.Lanes);
        Assert.NotEmpty(Assert.Single(calendar.Unreadable).Reason);
    }

    [Fact]
    public void Each_figure_of_a_duration_is_one_that_a_job_had()
    {
        var duration = RuleDuration.Of(A.Production, "1", "rule", Enumerable.Range(1, 10).Select(minutes => TimeSpan.FromMinutes(minutes)));

        Assert.Equal((10, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(9)), (duration.Jobs, duration.Median, duration.NinetiethPercentile));
    }

    private static BackupCalendar Day(params CalendarRule[] rules) => BackupCalendar.Of(rules, At("2026-11-22T00:00Z"), At("2026-11-23T00:00Z"));

    private static CalendarRule Rule(string schedule, int? minutes = null, string zone = "Etc/UTC") => new(A.Connection(), "1", "plan", A.Rule("daily", schedule) with { TimeZone = zone })
    {
        Duration = minutes is { } known ? RuleDuration.Of(A.Production, "1", "rule-daily", [TimeSpan.FromMinutes(known)]) : null,
    };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
