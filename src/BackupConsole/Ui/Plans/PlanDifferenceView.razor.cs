using BackupConsole.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Plans;

/// <summary>Two versions of a plan side by side: only what differs, field by field.</summary>
public sealed partial class PlanDifferenceView
{
    [Parameter, EditorRequired]
    public required PlanDifference Difference { get; set; }

    /// <summary>What the earlier one is called.</summary>
    [Parameter]
    public string Before { get; set; } = "Before";

    /// <summary>What the later one is called.</summary>
    [Parameter]
    public string After { get; set; } = "After";
}
