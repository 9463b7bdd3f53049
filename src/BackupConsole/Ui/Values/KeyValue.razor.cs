using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>One fact; a dash where there is none.</summary>
public sealed partial class KeyValue
{
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
