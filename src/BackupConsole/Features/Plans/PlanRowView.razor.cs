using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Values;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>A row; it is drawn again only when its plan, its next run, or the clock of its estate, is another one.</summary>
public sealed partial class PlanRowView
{
    private const int MostRules = 3;

    /// <summary>A plan that selects nothing looks like protection and is none.</summary>
    private static readonly StateLook Idle = new(StateTone.Warn, "None");

    /// <summary>Whoever may not read selections must not take that for none.</summary>
    private static readonly StateLook NotKnown = new(StateTone.Unknown, "Not known");

    private (BackupPlan? Plan, DateTimeOffset? NextRun, EstateClock? Clock) _drawn;

    [Parameter, EditorRequired]
    public required BackupPlan Plan { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionSnapshot Estate { get; set; }

    [Parameter]
    public DateTimeOffset? NextRun { get; set; }

    protected override bool ShouldRender() => !ReferenceEquals(_drawn.Plan, Plan) || _drawn.NextRun != NextRun || !ReferenceEquals(_drawn.Clock, Estate.Clock);

    protected override void OnAfterRender(bool firstRender) => _drawn = (Plan, NextRun, Estate.Clock);
}
