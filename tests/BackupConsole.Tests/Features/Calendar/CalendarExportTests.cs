using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.Calendar;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using BackupConsole.Tests.Ui.Exports;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features.Calendar;

public sealed class CalendarExportTests
{
    private readonly FakeRuleDurations _durations = new();
    private readonly EstateFeed _feed = new();

    [Fact]
    public async Task Each_run_of_the_span_is_a_line_in_the_order_of_time()
    {
        _durations.Durations = [new RuleDuration(A.Production, "1", "rule-late", 3, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20))];

        var lines = await LinesAsync("?view=week&date=2026-11-25", A.Rule("late", "cron(0 22 ? * * *)"), A.Rule("early", "cron(0 5 ? * * *)"));

        Assert.StartsWith("RunAt,BackupPlanName,RuleName,", lines[0], StringComparison.Ordinal);
        Assert.Equal(14, lines.Length - 1);
        Assert.StartsWith("2026-11-23T05:00:00.000Z,plan-1,early,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2026-11-23T22:00:00.000Z,plan-1,late,", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",false,300,1200,Default,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("2026-11-29T22:00:00.000Z,", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?view=day&date=2026-11-25&q=late", 1)]
    [InlineData("?view=month&date=2026-11-25&q=late", 30)]
    [InlineData("?view=day&date=2026-11-25&q=nothing", 0)]
    [InlineData("?view=day&date=2026-11-25&connection=production-eu-central-1", 2)]
    public async Task The_filters_are_those_of_the_page(string query, int expected) =>
        Assert.Equal(expected, (await LinesAsync(query, A.Rule("late", "cron(0 22 ? * * *)"), A.Rule("early"))).Length - 1);

    [Fact]
    public async Task The_address_says_whose_clocks_make_a_day()
    {
        var lines = await LinesAsync("?view=day&date=2026-11-25&zone=Asia/Tokyo", A.Rule("late", "cron(0 22 ? * * *)"));

        Assert.StartsWith("2026-11-24T22:00:00.000Z,", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_the_clocks_jump_over_and_a_schedule_that_cannot_be_read_are_said()
    {
        var jumped = A.Rule("jumped", "cron(30 2 ? * * *)") with { TimeZone = "Europe/Berlin" };

        var lines = await LinesAsync("?view=day&date=2027-03-28&zone=Europe/Berlin", jumped, A.Rule("broken", "every now and then"));

        Assert.Matches("^,plan-1,jumped,.*,2027-03-28T02:30,Europe/Berlin,.*,true,", lines[1]);
        Assert.Matches("^,plan-1,broken,.*,Default,\"?.+$", lines[2]);
    }

    [Fact]
    public async Task Without_what_history_says_there_is_no_file()
    {
        _durations.Error = new BackupError(BackupErrorKind.ServiceFailure, "The database does not answer.");

        await Assert.ThrowsAsync<BackupServiceException>(() => LinesAsync("", A.Rule()));
    }

    private Task<string[]> LinesAsync(string query, params BackupRule[] rules)
    {
        _feed.Begin([new(A.Connection(), EstateClock.Wall(A.Time)) { Plans = [A.Plan("1", "v1", rules) with { Selections = [A.Selection()] }] }]);
        return ExportedLines.OfAsync(new CalendarExport(new FakeConnections(A.Connection()), _feed, _durations, new FakeTimeProvider(A.Time)), query);
    }
}
