using System.Globalization;
using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>A whole number. A text input with a numeric keyboard: a number input changes under the mouse wheel and swallows what it cannot read.</summary>
public sealed partial class NumberField
{
    private string? _unread;

    /// <summary>What is counted, to the right of the control: "days".</summary>
    [Parameter]
    public string? Unit { get; set; }

    private IReadOnlyCollection<Problem> AllProblems => _unread is null
        ? Problems
        : [.. Problems, new Problem(Field, $"“{_unread}” is not a whole number.", "Enter digits only.")];

    /// <summary>What cannot be read stays in the control beside the reason; the value is then null, never an old number that is no longer on screen.</summary>
    private Task ChangeAsync(ChangeEventArgs args)
    {
        var text = args.Value?.ToString()?.Trim() ?? string.Empty;
        var isRead = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        _unread = isRead || text.Length == 0 ? null : text;
        return ValueChanged.InvokeAsync(isRead ? number : null);
    }
}
