using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>One of a few choices: a native select, because screen readers and phones know it.</summary>
public sealed partial class SelectField
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SelectOption> Options { get; set; }

    /// <summary>What stands there before a choice is made: "Choose a vault".</summary>
    [Parameter]
    public string? Prompt { get; set; }
}
