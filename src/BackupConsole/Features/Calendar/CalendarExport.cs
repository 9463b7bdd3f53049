using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Schedules;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Calendar;

/// <summary>The runs of the days that the calendar shows as a file, a line a run. The address must name the zone: whose clocks make the days, only the browser knows.</summary>
internal sealed class CalendarExport(IConnections connections, EstateFeed feed, IRuleDurations durations, TimeProvider time) : ListExport<CalendarExportRow>
{
    public const string List = "calendar";

    private static readonly ImmutableArray<ExportColumn<CalendarExportRow>> Columns =
    [
        new("RunAt", row => row.Run?.At),
        new("BackupPlanName", row => row.Rule.PlanName),
        new("RuleName", row => row.Rule.Rule.Name),
        new("Connection", row => row.Rule.Connection.Id.Value),
        new("AccountId", row => row.Rule.Connection.AccountId),
        new("Region", row => row.Rule.Connection.Region),
        new("BackupPlanId", row => row.Rule.PlanId),
        new("RuleId", row => row.Rule.Rule.Id),
        new("TimeInRuleZone", row => row.Run?.Wall.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)),
        new("ScheduleExpressionTimezone", row => row.Rule.Rule.TimeZone),
        new("ScheduleExpression", row => row.Rule.Rule.ScheduleExpression),
        new("SkippedByClockChange", row => row.Run is { } run ? run.Change == ClockChange.Skipped : null),
        new("MedianSeconds", row => (long?)row.Rule.Duration?.Median.TotalSeconds),
        new("NinetiethPercentileSeconds", row => (long?)row.Rule.Duration?.NinetiethPercentile.TotalSeconds),
        new("TargetBackupVaultName", row => row.Rule.Rule.TargetVaultName),
        new("Error", row => row.Error),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<CalendarExportRow>> ColumnsOf(IUrlQuery query) => Columns;

    protected override async IAsyncEnumerable<ImmutableArray<CalendarExportRow>> ReadAsync(IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (estate, scope, filter) = (feed.Current, EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections), CalendarFilter.Of(query));
        var zone = filter.Zone is { } chosen ? TimeZoneInfo.FindSystemTimeZoneById(chosen) : TimeZoneInfo.Utc;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(scope.Now(estate, time.GetUtcNow()), zone).DateTime);
        var span = new CalendarSpan(filter.View, filter.Date ?? today, zone);
        var calendar = BackupCalendar.Of(filter.RulesOf(scope.In(estate), await durations.ListAsync(scope.Ids, cancellationToken)), span.From, span.To);
        yield return
        [
            .. calendar.Lanes.SelectMany(lane => lane.Runs, (lane, run) => new CalendarExportRow(lane.Rule, run, null))
                .OrderBy(row => row.Run!.At ?? DateTimeOffset.MinValue).ThenBy(row => row.Rule.PlanName, StringComparer.Ordinal),
            .. calendar.Unreadable.Select(lane => new CalendarExportRow(lane.Rule, null, lane.Reason)),
        ];
    }
}
