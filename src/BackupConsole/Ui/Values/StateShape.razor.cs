using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>The shape of a tone, told apart without colour. A word always stands beside it.</summary>
public sealed partial class StateShape
{
    [Parameter, EditorRequired]
    public required StateTone Tone { get; set; }
}
