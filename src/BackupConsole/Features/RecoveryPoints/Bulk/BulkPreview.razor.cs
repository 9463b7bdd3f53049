using BackupConsole.Domain.Errors;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>The dry run: how many, why the others are left out, and what could not be found out.</summary>
public sealed partial class BulkPreview
{
    [Parameter, EditorRequired]
    public required BulkPlan Plan { get; set; }

    /// <summary>What happens to them: "will be deleted".</summary>
    [Parameter, EditorRequired]
    public required string Will { get; set; }

    [Parameter]
    public BackupError? HoldsUnknown { get; set; }
}
