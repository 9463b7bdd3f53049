using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>What one wants to know first of a plan.</summary>
public sealed partial class PlanSummary
{
    [Parameter, EditorRequired]
    public required BackupPlan Plan { get; set; }

    /// <summary>How many it has; null while it is not known. Without one AWS previews runs that do nothing.</summary>
    [Parameter]
    public int? Selections { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }
}
