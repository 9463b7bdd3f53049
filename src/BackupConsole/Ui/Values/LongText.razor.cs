using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>A text of any length: the beginning, and the rest when asked for.</summary>
public sealed partial class LongText
{
    private bool _isWhole;

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>How many characters are shown at first.</summary>
    [Parameter]
    public int Limit { get; set; } = 600;
}
