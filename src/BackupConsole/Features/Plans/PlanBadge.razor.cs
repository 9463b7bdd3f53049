using BackupConsole.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>Says of a plan that it can only be looked at.</summary>
public sealed partial class PlanBadge
{
    [Parameter, EditorRequired]
    public required BackupPlan Plan { get; set; }
}
