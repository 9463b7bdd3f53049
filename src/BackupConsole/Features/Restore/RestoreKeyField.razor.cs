using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>One key of restore metadata, drawn from its description: the only field that the forms of all types are made of.</summary>
public sealed partial class RestoreKeyField
{
    private static readonly SelectOption[] Flags = [new("true", "Yes"), new("false", "No")];

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

    [Parameter]
    public EventCallback<string> OnChange { get; set; }

    [Parameter]
    public EventCallback OnLeave { get; set; }

    private IReadOnlyList<SelectOption> Options => Key.Kind == RestoreValueKind.Flag ? Flags : [.. Key.Choices.Select(choice => new SelectOption(choice, choice))];

    private bool IsChanged => Original is { Length: > 0 } && Value.Trim() != Original.Trim();

    private string Help => Key.Kind == RestoreValueKind.TextList ? $"{Key.Help} One a line.".TrimStart() : $"{Key.Help} JSON, as AWS's API of the resource's service has it.".TrimStart();

    private async Task ChooseAsync(string? value)
    {
        await OnChange.InvokeAsync(value ?? string.Empty);
        await OnLeave.InvokeAsync();
    }
}
