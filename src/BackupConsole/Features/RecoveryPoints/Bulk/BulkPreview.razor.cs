using System.Globalization;
using BackupConsole.Domain.Errors;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>The dry run: how many, and why the others are left out.</summary>
public sealed partial class BulkPreview
{
    private const int Shown = 20;

    [Parameter, EditorRequired]
    public required BulkPlan Plan { get; set; }

    /// <summary>What happens to them: "will be deleted".</summary>
    [Parameter, EditorRequired]
    public required string Will { get; set; }

    [Parameter]
    public BackupError? HoldsUnknown { get; set; }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
