using System.Text.Json.Nodes;
using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>A key whose value is JSON, as fields or as JSON. The value is the JSON text either way, so that nothing is lost between the two.</summary>
public sealed partial class RestoreStructureField
{
    private bool _isJson;
    private bool _fits;
    private JsonNode? _json;

    [Parameter, EditorRequired]
    public required RestoreKey Key { get; set; }

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<Func<string, string>> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private string Help => _fits
        ? $"{Key.Help} JSON, as AWS's API of the resource's service has it.".TrimStart()
        : $"{Key.Help} This is not of the form that the fields have, so it stays JSON.".TrimStart();

    /// <summary>There is one control for all of it.</summary>
    private IReadOnlyCollection<Problem> Whole => [.. Problems.Where(problem => RestoreFields.IsWithin(problem.Field, Key.Name)).Select(problem => problem with { Field = Key.Name })];

    /// <summary>What has no fields is shown as JSON, and stays so while somebody mends it there.</summary>
    protected override void OnParametersSet()
    {
        _fits = RestoreJson.TryRead(Key, Value, out _json);
        _isJson |= !_fits;
    }
}
