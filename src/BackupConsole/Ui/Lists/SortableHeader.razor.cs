using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Lists;

/// <summary>The head of a column that the database can sort by.</summary>
public sealed partial class SortableHeader
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>Its name in the URL.</summary>
    [Parameter, EditorRequired]
    public required string Column { get; set; }

    /// <summary>The column that is sorted by now.</summary>
    [Parameter, EditorRequired]
    public required string? SortedBy { get; set; }

    [Parameter]
    public bool IsDescending { get; set; }

    /// <summary>True where the first click should bring the largest or newest to the top.</summary>
    [Parameter]
    public bool IsDescendingFirst { get; set; }

    [Parameter]
    public bool IsNumeric { get; set; }

    /// <summary>The column's own class, for example one that hides it on narrow screens.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public EventCallback<SortChoice> OnSort { get; set; }

    private string? CssClass => IsNumeric ? $"number {Class}".TrimEnd() : Class;

    private bool IsSorted => Column == SortedBy;
}
