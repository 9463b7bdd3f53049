using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>Every field of GetBackupPlan but the rules.</summary>
public sealed partial class PlanDetails
{
    [Parameter, EditorRequired]
    public required BackupPlan Plan { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }
}
