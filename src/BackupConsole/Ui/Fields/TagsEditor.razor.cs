using System.Collections.Immutable;
using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>Tags as rows of key and value. It keeps duplicates and empty rows as they are entered, so that the rules can name them.</summary>
public sealed partial class TagsEditor
{
    [Parameter]
    public string Label { get; set; } = "Tags";

    /// <summary>The AWS name of the member, as in <see cref="Problem.Field"/>.</summary>
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<KeyValuePair<string, string>> Value { get; set; }

    [Parameter]
    public EventCallback<ImmutableArray<KeyValuePair<string, string>>> ValueChanged { get; set; }

    [Parameter]
    public string? Help { get; set; }

    /// <summary>False where at least one is wanted.</summary>
    [Parameter]
    public bool IsOptional { get; set; } = true;

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    private string ProblemsId => FieldFrame.ProblemsIdOf(ElementIds.OfField(Field));

    private bool HasProblems => Problems.Any(problem => problem.Field == Field);

    private Task AddAsync() => ValueChanged.InvokeAsync(Value.Add(new(string.Empty, string.Empty)));

    private Task ChangeAsync(int index, string? key, string? value) =>
        ValueChanged.InvokeAsync(Value.SetItem(index, new(key ?? string.Empty, value ?? string.Empty)));
}
