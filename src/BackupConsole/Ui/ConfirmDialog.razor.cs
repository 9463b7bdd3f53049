using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>Asks before something happens: names the object, says what will happen and what cannot be undone.</summary>
/// <remarks>A native dialog: wwwroot/js/dialog.js shows it modally, keeps the focus inside and gives it back; Escape presses cancel.</remarks>
public sealed partial class ConfirmDialog
{
    private readonly string _titleId = ElementIds.Next("dialog");
    private readonly string _textId = ElementIds.Next("dialog");
    private readonly string _inputId = ElementIds.Next("dialog");
    private string _typed = string.Empty;
    private bool _isRunning;

    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>What is asked: "Stop this backup job?"</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The name, id or ARN of what it happens to.</summary>
    [Parameter, EditorRequired]
    public required string ObjectName { get; set; }

    /// <summary>What will happen and what cannot be undone.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>The verb: "Stop job".</summary>
    [Parameter, EditorRequired]
    public required string ConfirmText { get; set; }

    [Parameter]
    public string CancelText { get; set; } = "Cancel";

    [Parameter]
    public bool IsDestructive { get; set; }

    /// <summary>What must be typed first, for what deletes data; null asks for nothing.</summary>
    [Parameter]
    public string? TypedConfirmation { get; set; }

    /// <summary>True while the action goes on elsewhere, for example in an effect.</summary>
    [Parameter]
    public bool IsBusy { get; set; }

    /// <summary>Why the last attempt failed; the dialog stays open.</summary>
    [Parameter]
    public BackupError? Error { get; set; }

    [Parameter]
    public EventCallback OnConfirm { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    private Decision Allowed => TypedConfirmation is null || string.Equals(_typed.Trim(), TypedConfirmation, StringComparison.Ordinal)
        ? Decision.Allowed
        : Decision.Refused($"Type “{TypedConfirmation}” first.");

    protected override void OnParametersSet()
    {
        if (!IsOpen)
        {
            _typed = string.Empty;
        }
    }

    private async Task ConfirmAsync()
    {
        if (_isRunning || IsBusy || !Allowed.IsAllowed)
        {
            return;
        }

        _isRunning = true;
        try
        {
            await OnConfirm.InvokeAsync();
        }
        finally
        {
            _isRunning = false;
        }
    }
}
