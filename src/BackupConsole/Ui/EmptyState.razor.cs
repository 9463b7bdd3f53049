using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>Stands where a list would be: what this is, and the first step.</summary>
public sealed partial class EmptyState
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The first step: a button or a link.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
