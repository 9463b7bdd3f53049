using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>A line drawing in the colour of the text beside it. It is decoration: the words say what it means.</summary>
public sealed partial class Icon
{
    [Parameter, EditorRequired]
    public required Glyph Glyph { get; set; }

    [Parameter]
    public string? Class { get; set; }
}
