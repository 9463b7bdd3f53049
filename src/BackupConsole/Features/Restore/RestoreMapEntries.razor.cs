using System.Text.Json.Nodes;
using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>The entries of a JSON object whose names a person chooses.</summary>
public sealed partial class RestoreMapEntries
{
    private Problem? _taken;

    [Parameter, EditorRequired]
    public required RestoreKey Key { get; set; }

    [Parameter, EditorRequired]
    public required string Field { get; set; }

    [Parameter]
    public JsonObject? Json { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<RestoreEdit> OnChange { get; set; }

    /// <summary>As a change, of an entry that goes.</summary>
    [Parameter]
    public EventCallback<RestoreEdit> OnRemove { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private string FieldOf(int index) => $"{Field}[{index}]";

    private IReadOnlyCollection<Problem> ProblemsOf(int index) => _taken is { } taken && taken.Field == FieldOf(index) ? [.. Problems, taken] : Problems;

    /// <summary>A name that another entry has stays in its control beside the reason: two entries of one name would be one.</summary>
    private Task RenameAsync(int index, string name)
    {
        var isTaken = Json is { } map && map.ContainsKey(name.Trim()) && map.IndexOf(name.Trim()) != index;
        _taken = isTaken ? new Problem(FieldOf(index), $"“{name.Trim()}” is in the list already.", "Enter another one.") : null;
        return isTaken ? Task.CompletedTask : OnChange.InvokeAsync(RestoreEdits.Rename(index, name));
    }

    private Task RemoveAsync(int index)
    {
        _taken = null;
        return OnRemove.InvokeAsync(RestoreEdits.RemoveEntry(index));
    }
}
