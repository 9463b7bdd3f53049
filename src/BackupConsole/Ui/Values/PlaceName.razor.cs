using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>"production · eu-central-1": may break between its parts, and never within a Region's hyphens.</summary>
public sealed partial class PlaceName
{
    private const string Separator = " · ";

    [Parameter, EditorRequired]
    public required string Text { get; set; }
}
