using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Selections;
using BackupConsole.Ui;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Selections;

/// <summary>Conditions as rows of tag key, operator and value.</summary>
public sealed partial class ConditionsEditor
{
    private static readonly ImmutableArray<(ConditionOperator Operator, string Words)> Operators =
    [
        (ConditionOperator.StringEquals, "is"),
        (ConditionOperator.StringNotEquals, "is not"),
        (ConditionOperator.StringLike, "is like"),
        (ConditionOperator.StringNotLike, "is not like"),
    ];

    [Parameter, EditorRequired]
    public required ImmutableArray<TagCondition> Value { get; set; }

    [Parameter]
    public EventCallback<ImmutableArray<TagCondition>> ValueChanged { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    private static string ProblemsId => FieldFrame.ProblemsIdOf(ElementIds.OfField(SelectionFields.Conditions));

    private bool HasProblems => Problems.Any(problem => problem.Field == SelectionFields.Conditions);

    private Task AddAsync() => ValueChanged.InvokeAsync(Value.Add(new(ConditionOperator.StringEquals, string.Empty, string.Empty)));

    private Task ChangeAsync(int index, Func<TagCondition, TagCondition> apply) => ValueChanged.InvokeAsync(Value.SetItem(index, apply(Value[index])));

    private Task ChangeOperatorAsync(int index, string? text) =>
        Enum.TryParse<ConditionOperator>(text, out var comparison) ? ChangeAsync(index, old => old with { Operator = comparison }) : Task.CompletedTask;
}
