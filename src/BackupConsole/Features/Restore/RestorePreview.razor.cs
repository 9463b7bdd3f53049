using BackupConsole.Domain.Estate;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>The chosen recovery point, beside every step.</summary>
public sealed partial class RestorePreview
{
    [Parameter, EditorRequired]
    public required RestoreOrigin Origin { get; set; }

    [Parameter, EditorRequired]
    public required RestoreReading Reading { get; set; }

    [Parameter]
    public EstateClock? Clock { get; set; }
}
