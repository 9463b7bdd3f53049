using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>Copies a text; wwwroot/js/copy.js listens for all of them, so a click never crosses the circuit.</summary>
public sealed partial class CopyButton
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What is copied, for a screen reader and on hover: "job id".</summary>
    [Parameter]
    public string What { get; set; } = "text";
}
