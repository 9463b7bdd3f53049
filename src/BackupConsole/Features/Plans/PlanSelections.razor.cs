using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>What a plan backs up, in words.</summary>
public sealed partial class PlanSelections
{
    [Inject]
    private UrlState Url { get; set; } = null!;

    /// <summary>The plan as the monitor has it, with its selections; null where it has not.</summary>
    [Parameter, EditorRequired]
    public required BackupPlan? Plan { get; set; }

    /// <summary>Null while nothing is known of the connection.</summary>
    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Estate { get; set; }
}
