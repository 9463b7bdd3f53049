using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>One key of restore metadata, drawn from its description: the only field that the forms of all types are made of.</summary>
public sealed partial class RestoreKeyField
{
    [Parameter, EditorRequired]
    public required RestoreKey Key { get; set; }

    /// <summary>As it was entered.</summary>
    [Parameter, EditorRequired]
    public required string Value { get; set; }

    /// <summary>As the original had it, as it would be entered; null where that is not known.</summary>
    [Parameter]
    public string? Original { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    /// <summary>What becomes of the value: a change of what it is by then, for a key of many fields may have been changed in another one meanwhile.</summary>
    [Parameter]
    public EventCallback<Func<string, string>> OnChange { get; set; }

    /// <summary>The focus has left this field.</summary>
    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private bool IsChanged => Original is { Length: > 0 } && !RestoreValues.AreSame(Key, Value, Original);

    private Task PutAsync(string value) => OnChange.InvokeAsync(_ => value);
}
