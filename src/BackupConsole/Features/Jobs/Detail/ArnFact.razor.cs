using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>An ARN or an id of a job, or a dash where AWS gives none.</summary>
public sealed partial class ArnFact
{
    [Parameter, EditorRequired]
    public required string? Text { get; set; }

    [Parameter]
    public string What { get; set; } = "ARN";
}
