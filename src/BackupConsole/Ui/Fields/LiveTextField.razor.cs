using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>One line of text that reports every key, for forms that judge while somebody types. It keeps what was typed, also where a number is wanted.</summary>
public sealed partial class LiveTextField
{
    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public bool IsMonospace { get; set; }

    /// <summary>True brings up a numeric keyboard and aligns the text like a number; it refuses nothing.</summary>
    [Parameter]
    public bool IsNumeric { get; set; }

    /// <summary>What is counted, to the right of the control: "days".</summary>
    [Parameter]
    public string? Unit { get; set; }

    [Parameter]
    public IReadOnlyCollection<string> Suggestions { get; set; } = [];

    /// <summary>True for a field that stands within a form and does not belong to it: Enter then does not send the form.</summary>
    [Parameter]
    public bool IsApart { get; set; }

    /// <summary>The focus has left the control.</summary>
    [Parameter]
    public EventCallback OnLeave { get; set; }

    /// <summary>What stands between the help and the problems, for example a warning.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string CssClass => (IsMonospace, IsNumeric) switch
    {
        (_, true) => "input number",
        (true, _) => "input mono",
        _ => "input",
    };

    private string ListId => ControlId + "-suggestions";
}
