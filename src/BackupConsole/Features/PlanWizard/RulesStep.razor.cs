using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The rules: one is shown, the others are a press away.</summary>
public sealed partial class RulesStep
{
    [Parameter, EditorRequired]
    public required PlanForm Form { get; set; }

    /// <summary>The place of the rule that is shown, from 0.</summary>
    [Parameter, EditorRequired]
    public required int Selected { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Connection { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public ImmutableArray<FieldWarning> Warnings { get; set; } = [];

    [Parameter]
    public EventCallback<PlanChange> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    [Parameter]
    public EventCallback<int> OnSelect { get; set; }

    private Decision Room => Form.Rules.Length < BackupPlanBody.MostRules ? Decision.Allowed : Decision.Refused($"A plan has at most {BackupPlanBody.MostRules} rules.");

    private bool HasProblems(int index) => PlanProblems.IsOfRule(Problems, index);

    private string NameOf(int index) => Form.Rules[index].Name is { Length: > 0 } name ? name : $"Rule {index + 1}";

    private Task Add() => InsertAsync(Form.Rules.Length, new RuleForm());

    private Task Duplicate() => InsertAsync(Selected + 1, Form.Rules[Selected] with { Id = string.Empty, Name = FreeName(Form.Rules[Selected].Name) });

    private async Task InsertAsync(int place, RuleForm rule)
    {
        await OnChange.InvokeAsync(new(PlanPaths.Rules, form => form with { Rules = form.Rules.Insert(Math.Min(place, form.Rules.Length), rule) }));
        await OnSelect.InvokeAsync(place);
    }

    private async Task Move(int by)
    {
        var (from, to) = (Selected, Selected + by);
        await OnChange.InvokeAsync(new(PlanPaths.Rules, form => form with { Rules = form.Rules.RemoveAt(from).Insert(to, form.Rules[from]) }));
        await OnSelect.InvokeAsync(to);
    }

    private async Task Remove()
    {
        var gone = Selected;
        await OnChange.InvokeAsync(new(PlanPaths.Rules, form => form with { Rules = form.Rules.RemoveAt(gone) }));
        await OnSelect.InvokeAsync(Math.Max(0, gone - 1));
    }

    private string FreeName(string name)
    {
        var copy = name.Length == 0 ? string.Empty : name[..Math.Min(name.Length, 45)] + "-copy";
        return copy.Length == 0 || Form.Rules.All(rule => rule.Name != copy) ? copy : string.Empty;
    }
}
