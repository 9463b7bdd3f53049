using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>What every page has: a title, a purpose in one line, the primary action on the right, filters, and how old the data is.</summary>
public sealed partial class PageFrame
{
    private const int LongestCrumb = 60;

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>One line: what this page is for.</summary>
    [Parameter]
    public string? Purpose { get; set; }

    [Parameter]
    public RenderFragment? Actions { get; set; }

    [Parameter]
    public RenderFragment? Filters { get; set; }

    /// <summary>When the page's data was read, in wall time; null when there is none yet.</summary>
    [Parameter]
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>The way back up; only below a list.</summary>
    [Parameter]
    public IReadOnlyList<Breadcrumb> Breadcrumbs { get; set; } = [];

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
