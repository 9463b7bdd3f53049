using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>A button that a rule may refuse. Refused, it stays reachable and says why; while its action runs, it does nothing more.</summary>
public sealed partial class ActionButton
{
    private readonly string _reasonId = ElementIds.Next("reason");
    private bool _isRunning;

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    public Decision Decision { get; set; } = Decision.Allowed;

    [Parameter]
    public ButtonKind Kind { get; set; }

    [Parameter]
    public Glyph? Glyph { get; set; }

    /// <summary>True while what the button started goes on elsewhere, for example in an effect.</summary>
    [Parameter]
    public bool IsBusy { get; set; }

    /// <summary>True for the button that sends the form it stands in; its action is then the form's.</summary>
    [Parameter]
    public bool IsSubmit { get; set; }

    [Parameter]
    public bool IsSmall { get; set; }

    [Parameter]
    public EventCallback OnClick { get; set; }

    private bool CanPress => Decision.IsAllowed && !IsBusy && !_isRunning;

    private string? Reason => Decision.IsAllowed ? null : Decision.Reason;

    private string CssClass => "button" + Kind switch
    {
        ButtonKind.Secondary => "",
        ButtonKind.Primary => " primary",
        ButtonKind.Danger => " danger",
    } + (IsSmall ? " small" : "");

    /// <summary>Checked here and not only in the markup: a second click may arrive before the first one is drawn.</summary>
    private async Task PressAsync()
    {
        if (!CanPress)
        {
            return;
        }

        _isRunning = true;
        try
        {
            await OnClick.InvokeAsync();
        }
        finally
        {
            _isRunning = false;
        }
    }
}
