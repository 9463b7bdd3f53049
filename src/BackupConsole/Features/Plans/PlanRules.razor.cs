using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>The rules of a plan: each in words, then by its fields, its lifecycle, and AWS's own preview of its runs.</summary>
public sealed partial class PlanRules
{
    private ElementReference _named;
    private string? _ledTo;

    [Parameter, EditorRequired]
    public required BackupPlan Plan { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }

    /// <summary>The id of the rule that somebody was led to; null for none.</summary>
    [Parameter]
    public string? Named { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Named != _ledTo)
        {
            _ledTo = Named;
            if (Plan.Rules.Any(rule => rule.Id == Named))
            {
                await _named.FocusAsync();
            }
        }
    }

    private ImmutableArray<ScheduledRun> RunsOf(BackupRule rule) => [.. Plan.ScheduledRuns.Where(run => run.RuleId == rule.Id)];

    private static string InZone(ScheduledRun run, BackupRule rule) => rule.TimeZone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(rule.TimeZone, out var zone)
        ? string.Create(CultureInfo.InvariantCulture, $"{TimeZoneInfo.ConvertTime(run.At, zone):ddd d MMM HH:mm} {rule.TimeZone}")
        : rule.TimeZone;

    private static string KindOf(ScheduledRun run) => run.ExecutionType switch
    {
        "SNAPSHOTS" => "snapshots",
        "CONTINUOUS" => "continuous",
        "CONTINUOUS_AND_SNAPSHOTS" => "continuous and snapshots",
        var other => other,
    };
}
