using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>One line of text that reports every key, for forms that judge while somebody types. It keeps what was typed, also where a number is wanted.</summary>
public sealed partial class LiveTextField
{
    // Typed, but not come back as the value yet, oldest first: the store may be busy with something else when a key is pressed.
    // To draw an older value meanwhile would take away what has been typed since.
    private readonly List<string> _awaited = [];
    private string? _before;

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

    private string? Shown => _awaited.Count > 0 ? _awaited[^1] : Value;

    private string CssClass => (IsMonospace, IsNumeric) switch
    {
        (_, true) => "input number",
        (true, _) => "input mono",
        _ => "input",
    };

    private string ListId => ControlId + "-suggestions";

    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        if (_awaited.Count == 0 || Value == _before)
        {
            return;
        }

        // What was not typed here, the form has decided: it stands.
        var place = Value is null ? -1 : _awaited.LastIndexOf(Value);
        _awaited.RemoveRange(0, place < 0 ? _awaited.Count : place + 1);
        _before = Value;
    }

    private Task TypeAsync(string? typed)
    {
        var text = typed ?? string.Empty;
        if (_awaited.Count == 0)
        {
            _before = Value;
        }

        _awaited.Add(text);
        if (text == Value)
        {
            _awaited.Clear();
        }

        return ValueChanged.InvokeAsync(text);
    }
}
