using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Schedules;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Schedules;

/// <summary>When a rule runs: as a few choices and as the expression, side by side. Each follows the other; what no choice can say stays an expression.</summary>
public sealed partial class ScheduleEditor
{
    private const string Own = "own";

    private static readonly WeekDays[] Days = [WeekDays.Monday, WeekDays.Tuesday, WeekDays.Wednesday, WeekDays.Thursday, WeekDays.Friday, WeekDays.Saturday, WeekDays.Sunday];

    private static readonly SelectOption[] Presets =
    [
        new(nameof(ScheduleFrequency.Hourly), "Every hour"),
        new(nameof(ScheduleFrequency.TwelveHourly), "Every 12 hours"),
        new(nameof(ScheduleFrequency.Daily), "Every day"),
        new(nameof(ScheduleFrequency.Weekly), "Every week"),
        new(nameof(ScheduleFrequency.Monthly), "Every month"),
    ];

    private static readonly SelectOption[] PresetsAndOwn = [.. Presets, new(Own, "As the expression says")];

    private static readonly SelectOption[] Minutes = [.. Enumerable.Range(0, 60).Select(minute => Number(minute)).Select(minute => new SelectOption(minute, minute))];

    private static readonly SelectOption[] DaysOfMonth = [.. Enumerable.Range(1, 31).Select(day => Number(day)).Select(day => new SelectOption(day, day)), new("L", "Last day")];

    private static readonly string[] Zones =
        [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId && (zone.Id.Contains('/') || zone.Id == "UTC")).Select(zone => zone.Id).Order(StringComparer.Ordinal)];

    // What a frequency does not use is kept for when somebody comes back to it.
    private SchedulePreset _last = new(ScheduleFrequency.Daily);

    [Parameter, EditorRequired]
    public required string Expression { get; set; }

    /// <summary>An IANA name.</summary>
    [Parameter, EditorRequired]
    public required string TimeZone { get; set; }

    /// <summary>What stands before the names of its fields in problems: <c>Rules[0].</c></summary>
    [Parameter]
    public string Prefix { get; set; } = string.Empty;

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<ScheduleChange> OnChange { get; set; }

    /// <summary>The focus has left the field of this name.</summary>
    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private SchedulePreset? Preset { get; set; }

    private string Words { get; set; } = string.Empty;

    private IReadOnlyList<SelectOption> Frequencies => Preset is null ? PresetsAndOwn : Presets;

    private string ExpressionField => Prefix + "ScheduleExpression";

    private string ZoneField => Prefix + "ScheduleExpressionTimezone";

    private string TimeField => Prefix + "Time";

    protected override void OnParametersSet()
    {
        var isRead = ScheduleExpression.TryParse(Expression, out var expression, out _);
        Words = isRead ? $"{ScheduleWords.Of(expression!)}, {TimeZone} time." : "When the expression can be read, this says what it means.";
        Preset = isRead && SchedulePreset.Of(expression!) is { } preset ? Merge(preset) : null;
        _last = Preset ?? _last;
    }

    private SchedulePreset Merge(SchedulePreset read) => read.Frequency switch
    {
        ScheduleFrequency.Hourly => _last with { Frequency = read.Frequency, Minute = read.Minute },
        ScheduleFrequency.Weekly => _last with { Frequency = read.Frequency, Minute = read.Minute, Hour = read.Hour, WeekDays = read.WeekDays },
        ScheduleFrequency.Monthly => _last with { Frequency = read.Frequency, Minute = read.Minute, Hour = read.Hour, DayOfMonth = read.DayOfMonth },
        _ => _last with { Frequency = read.Frequency, Minute = read.Minute, Hour = read.Hour },
    };

    private Task ChooseFrequency(string? name) =>
        Enum.TryParse<ScheduleFrequency>(name, out var frequency) ? Apply(_last with { Frequency = frequency }) : Task.CompletedTask;

    private Task ChooseTime(ChangeEventArgs args) =>
        TimeOnly.TryParse(args.Value?.ToString(), CultureInfo.InvariantCulture, out var time) ? Apply(_last with { Hour = time.Hour, Minute = time.Minute }) : Task.CompletedTask;

    private Task Apply(SchedulePreset preset)
    {
        _last = preset;
        return OnChange.InvokeAsync(new(ExpressionField, preset.Expression, null));
    }

    private static string TimeOf(SchedulePreset preset) => string.Create(CultureInfo.InvariantCulture, $"{preset.Hour:00}:{preset.Minute:00}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
