using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The three-way difference of a plan that somebody else has changed meanwhile, with a choice where both changed the same.</summary>
public sealed partial class PlanConflicts
{
    private ElementReference _title;

    /// <summary>What the edit began from.</summary>
    [Parameter, EditorRequired]
    public required BackupPlanBody From { get; set; }

    [Parameter, EditorRequired]
    public required BackupPlan Theirs { get; set; }

    [Parameter, EditorRequired]
    public required BackupPlanBody Mine { get; set; }

    /// <summary>The keys of the conflicts that are decided for them.</summary>
    [Parameter, EditorRequired]
    public required ImmutableHashSet<string> Chosen { get; set; }

    [Parameter]
    public EventCallback<DecideConflictAction> OnDecide { get; set; }

    [Parameter]
    public EventCallback OnMerge { get; set; }

    private PlanMerge Merge { get; set; } = null!;

    protected override void OnParametersSet() => Merge = new PlanMerge(From, Theirs.ToBody(), Mine);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _title.FocusAsync();
        }
    }
}
