using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>What AWS has to say of a job, of any length, or a dash.</summary>
public sealed partial class MessageFact
{
    [Parameter, EditorRequired]
    public required string? Text { get; set; }
}
