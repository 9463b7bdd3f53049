using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Resources;
using BackupConsole.Monitoring;
using BackupConsole.Ui;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Selections;

/// <summary>ARNs and wildcards, one a line: typed, pasted by the hundred, or picked from what the console sees.</summary>
public sealed partial class ResourceLinesField
{
    private const int MostShown = 8;

    private string _search = string.Empty;
    private ImmutableArray<InventoryResource> _found = [];
    private int _matches;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>One of <see cref="SelectionFields"/>.</summary>
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter]
    public EventCallback OnLeave { get; set; }

    [Parameter]
    public string? Help { get; set; }

    [Parameter]
    public bool IsOptional { get; set; }

    /// <summary>Null while nothing is known of the connection; then there is nothing to pick from.</summary>
    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Connection { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public ImmutableArray<FieldWarning> Warnings { get; set; } = [];

    private string ControlId => ElementIds.OfField(Field);

    private int Rows => Math.Clamp(Value.Count(character => character == '\n') + 2, 3, 12);

    private string FoundWords => (string.IsNullOrWhiteSpace(_search), _matches) switch
    {
        (true, _) => string.Empty,
        (_, 0) => "Nothing that the console sees matches; what it does not see can be pasted above.",
        (_, > MostShown) => string.Create(CultureInfo.InvariantCulture, $"{MostShown} of {_matches:N0}: type more to narrow them down."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_matches:N0} found."),
    };

    private async Task AddAsync(string line)
    {
        await ValueChanged.InvokeAsync(SelectionReader.Append(Value, line));
        await OnLeave.InvokeAsync();
    }

    private void Search(string? text)
    {
        _search = text ?? string.Empty;
        var words = _search.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = ImmutableArray.CreateBuilder<InventoryResource>();
        _matches = 0;
        foreach (var resource in words.Length == 0 ? [] : Connection?.Resources ?? [])
        {
            if (words.All(word => Holds(resource, word)) && ++_matches <= MostShown)
            {
                found.Add(resource);
            }
        }

        _found = found.ToImmutable();
    }

    private static bool Holds(InventoryResource resource, string word) =>
        resource.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || resource.Arn.Contains(word, StringComparison.OrdinalIgnoreCase)
        || resource.Type?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
