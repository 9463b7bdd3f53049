using BackupConsole.Monitoring;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>Asks before a plan is deleted, and shows what will stop being protected.</summary>
public sealed partial class DeletePlanDialog
{
    private const int MostShown = 6;

    private PlanDeletion? _judged;

    [Parameter, EditorRequired]
    public required PlanDeletion? Deletion { get; set; }

    /// <summary>Null while nothing is known of the connection.</summary>
    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Estate { get; set; }

    [Parameter]
    public EventCallback OnConfirm { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    /// <summary>Null until the selections and the resources of the account are known.</summary>
    private LostProtection? Lost { get; set; }

    /// <summary>Judged once for each list of selections: it may be thousands of resources.</summary>
    protected override void OnParametersSet()
    {
        if (_judged?.Selections == Deletion?.Selections && _judged?.Plan == Deletion?.Plan)
        {
            return;
        }

        _judged = Deletion;
        Lost = Deletion is { Selections: { } selections, Plan: { } plan } && Estate is { } estate && estate.Knows(EstateRead.ResourceInventory)
            ? LostProtection.Of(plan, selections, estate)
            : null;
    }
}
