using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Lists;

/// <summary>Holds filter chips and a search field. The filters themselves live in the URL, which the page changes in their callbacks.</summary>
public sealed partial class FilterBar
{
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>True while any filter is set; then they can be cleared at once.</summary>
    [Parameter]
    public bool HasFilters { get; set; }

    [Parameter]
    public EventCallback OnClear { get; set; }
}
