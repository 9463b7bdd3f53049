using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>One line of text. Suggestions never block typing: people paste ARNs that the console has not seen.</summary>
public sealed partial class TextField
{
    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public bool IsMonospace { get; set; }

    [Parameter]
    public IReadOnlyCollection<string> Suggestions { get; set; } = [];

    private string ListId => ControlId + "-suggestions";
}
