using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>The control for one value: a key's own, or that of a member of its JSON.</summary>
public sealed partial class RestoreValueField
{
    private static readonly SelectOption[] Flags = [new("true", "Yes"), new("false", "No")];

    [Parameter, EditorRequired]
    public required RestoreKey Key { get; set; }

    /// <summary>As in <see cref="Problem.Field"/>: the key's name, or the path to the member.</summary>
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<string> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    /// <summary>What AWS answered and this version does not know is offered as well: a select that does not show its value looks empty.</summary>
    private IReadOnlyList<SelectOption> Options
    {
        get
        {
            IReadOnlyList<SelectOption> known = Key.Kind == RestoreValueKind.Flag ? Flags : [.. Key.Choices.Select(choice => new SelectOption(choice, choice))];
            return Value.Length == 0 || known.Any(option => option.Value == Value) ? known : [.. known, new(Value, Value)];
        }
    }

    private string Help => Key.Kind == RestoreValueKind.TextList ? $"{Key.Help} One a line.".TrimStart() : $"{Key.Help} JSON, as AWS's API of the resource's service has it.".TrimStart();

    private Task TypeAsync(string? text) => OnChange.InvokeAsync(text ?? string.Empty);

    private Task LeaveAsync() => OnLeave.InvokeAsync(Field);

    private async Task ChooseAsync(string? value)
    {
        await OnChange.InvokeAsync(value ?? string.Empty);
        await OnLeave.InvokeAsync(Field);
    }
}
