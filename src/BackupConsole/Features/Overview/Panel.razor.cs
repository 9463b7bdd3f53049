using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Overview;

/// <summary>One card of the overview: a title, a note, a way to all of it.</summary>
public sealed partial class Panel
{
    private readonly string _titleId = ElementIds.Next("panel");

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public string? LinkText { get; set; }

    [Parameter]
    public string? LinkHref { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
