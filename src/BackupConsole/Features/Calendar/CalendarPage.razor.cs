using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackupConsole.Features.Calendar;

/// <summary>The runs of every plan in scope, from the monitor's snapshot; how long they take, from history.</summary>
public sealed partial class CalendarPage
{
    private const string PageParameter = "page";
    private const string SizeParameter = "size";
    private const string ViewerZoneFunction = "viewerTimeZone";

    private static readonly TabItem[] Views = [new(CalendarFilter.WeekKey, "Week"), new(CalendarFilter.DayKey, "Day"), new(CalendarFilter.MonthKey, "Month")];

    private CalendarFilter _filter = new(CalendarView.Week, null, null, null);
    private EstateScope? _asked;
    private TimeZoneInfo? _viewerZone;
    private (ImmutableArray<ImmutableArray<BackupPlan>> Plans, EstateScope Scope, object Durations, string? Text, CalendarPicture Picture)? _drawn;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    [SupplyParameterFromQuery(Name = CalendarFilter.ViewParameter)]
    private string? ViewKey { get; set; }

    [SupplyParameterFromQuery(Name = CalendarFilter.DateParameter)]
    private string? DateText { get; set; }

    [SupplyParameterFromQuery(Name = CalendarFilter.ZoneParameter)]
    private string? ZoneKey { get; set; }

    [SupplyParameterFromQuery(Name = CalendarFilter.TextParameter)]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = PageParameter)]
    private string? PageText { get; set; }

    [SupplyParameterFromQuery(Name = SizeParameter)]
    private string? SizeText { get; set; }

    private EstateScope Scope => EstateScope.Of(ConnectionKey, Connections);

    private IEnumerable<ConnectionSnapshot> InScope => Scope.In(Estate.Value.Snapshot);

    private IEnumerable<ConnectionSnapshot> Failed => InScope.Where(connection => connection.Errors.ContainsKey(EstateRead.Plans));

    private bool IsWaiting =>
        !InScope.Any()
        || InScope.Any(connection => !connection.Knows(EstateRead.Plans) && !connection.Errors.ContainsKey(EstateRead.Plans))
        || State.Value.Durations is { HasValue: false, Error: null };

    private TimeZoneInfo Zone => _filter.Zone is { } chosen ? TimeZoneInfo.FindSystemTimeZoneById(chosen) : _viewerZone ?? TimeZoneInfo.Utc;

    /// <summary>Those that rules in scope use, and the one that the address names.</summary>
    private IEnumerable<string> Zones => InScope.SelectMany(connection => connection.Plans).SelectMany(plan => plan.Rules).Select(rule => rule.TimeZone)
        .Where(zone => zone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) && known.HasIanaId)
        .Append(_filter.Zone).OfType<string>().Append(BackupRule.DefaultTimeZone).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private DateTimeOffset Now => Scope.Now(Estate.Value.Snapshot, Time.GetUtcNow());

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    private int PageSize => Pager.SizeOf(SizeText);

    private int PageNumber => int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        ? Math.Clamp(page, 1, Math.Max(1, (Picture.Rows.Length + PageSize - 1) / PageSize))
        : 1;

    /// <summary>Worked out anew only when a plan, a duration or the question changed: thousands of runs are not counted for each percent of a job's progress.</summary>
    private CalendarPicture Picture
    {
        get
        {
            var (scope, span, durations) = (Scope, new CalendarSpan(_filter.View, _filter.Date ?? Today, Zone), State.Value.Durations);
            ImmutableArray<ImmutableArray<BackupPlan>> plans = [.. InScope.Select(connection => connection.Plans)];
            if (_drawn is not { } drawn
                || drawn.Picture.Span != span
                || drawn.Text != _filter.Text
                || drawn.Scope != scope
                || !ReferenceEquals(drawn.Durations, durations)
                || !drawn.Plans.SequenceEqual(plans))
            {
                var rules = _filter.RulesOf(InScope, durations.HasValue ? durations.Value : []);
                _drawn = drawn = (plans, scope, durations, _filter.Text, new CalendarPicture(span, BackupCalendar.Of(rules, span.From, span.To)));
            }

            return drawn.Picture;
        }
    }

    protected override void OnParametersSet()
    {
        _filter = CalendarFilter.Of(ViewKey, DateText, ZoneKey, Text);
        if (!Scope.Equals(_asked))
        {
            _asked = Scope;
            LoadDurations();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (firstRender && await Js.InvokeAsync<string?>(ViewerZoneFunction) is { Length: > 0 } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            _viewerZone = zone;
            StateHasChanged();
        }
    }

    private void LoadDurations() => Dispatcher.Dispatch(new LoadDurationsAction(Scope));

    private void Retry(ConnectionId connection) => Dispatcher.Dispatch(new RefreshEstateAction(connection, EstateRead.Plans));

    private void Change(string name, string? value) => Url.Set((name, value), (PageParameter, null));

    private string HrefOf(DateOnly? date) => Url.With((CalendarFilter.DateParameter, date is { } day ? CalendarFilter.Format(day) : null), (PageParameter, null));

    private string DayHref(DateOnly date) =>
        Url.With((CalendarFilter.ViewParameter, CalendarFilter.DayKey), (CalendarFilter.DateParameter, CalendarFilter.Format(date)), (PageParameter, null));
}
