using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>A state: shape, word and colour. <c>&lt;StateChip Look="StateLook.Of(job)" /&gt;</c></summary>
public sealed partial class StateChip
{
    [Parameter, EditorRequired]
    public required StateLook Look { get; set; }
}
