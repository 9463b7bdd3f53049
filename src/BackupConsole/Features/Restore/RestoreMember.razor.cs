using System.Text.Json.Nodes;
using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using BackupConsole.Ui;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>The fields of one place in a key's JSON, drawn from its description: a value's control, or a group with the fields of what is in it.</summary>
public sealed partial class RestoreMember
{
    private ElementReference _group;
    private bool _isOpen;

    /// <summary>Describes what is at this place.</summary>
    [Parameter, EditorRequired]
    public required RestoreKey Key { get; set; }

    /// <summary>The path to it, as in <see cref="Problem.Field"/>.</summary>
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    /// <summary>What is there, of the described form; null for nothing. Only read here.</summary>
    [Parameter]
    public JsonNode? Json { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    /// <summary>A change of what is at this place.</summary>
    [Parameter]
    public EventCallback<RestoreEdit> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private string DescribedBy => (Key.Help is null ? "" : FieldFrame.HelpIdOf(ElementIds.OfField(Field)) + " ") + FieldFrame.ProblemsIdOf(ElementIds.OfField(Field));

    /// <summary>What somebody has begun to fill in does not close when the last of it is taken out again.</summary>
    protected override void OnParametersSet() => _isOpen |= !RestoreJson.IsBlank(Key, Json) || Problems.Any(problem => RestoreFields.IsWithin(problem.Field, Field));

    /// <summary>What is of another form than described has no field.</summary>
    private IEnumerable<(RestoreKey Member, JsonNode? Value)> Shown(JsonObject? json) =>
        Key.Members.Select(member => (Member: member, Value: json?[RestoreJson.NameOf(json, member)])).Where(entry => RestoreJson.Fits(entry.Member, entry.Value));

    /// <summary>The button that had the focus goes with what it removed.</summary>
    private async Task RemoveAsync(RestoreEdit edit)
    {
        await OnChange.InvokeAsync(edit);
        await _group.FocusAsync();
    }
}
