using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Lists;

/// <summary>A text filter. It reports on Enter and on leaving the field, not on every key: each report is a query.</summary>
public sealed partial class SearchBox
{
    /// <summary>What it searches: "Search resources".</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public EventCallback<string> OnChange { get; set; }
}
