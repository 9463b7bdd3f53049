using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The copies that a rule makes, each with its own lifecycle.</summary>
public sealed partial class CopiesEditor
{
    [Parameter, EditorRequired]
    public required RuleForm Rule { get; set; }

    /// <summary>The rule's place in the plan, from 0.</summary>
    [Parameter, EditorRequired]
    public required int Index { get; set; }

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

    private Decision Room => Rule.Copies.Length < BackupRule.MostCopyActions ? Decision.Allowed : Decision.Refused($"A rule copies to at most {BackupRule.MostCopyActions} vaults.");

    private IReadOnlyCollection<string> Vaults => [.. (Connection?.Vaults ?? []).Where(vault => vault.Name != Rule.TargetVaultName).Select(vault => vault.Arn)];

    private string Field(int copy, string name) => PlanPaths.OfCopy(Index, copy, name);

    private Task Add() => ChangeAsync(copies => copies.Add(CopyForm.Empty));

    private Task Remove(int copy) => ChangeAsync(copies => copies.RemoveAt(copy));

    private Task ChangeAsync(Func<ImmutableArray<CopyForm>, ImmutableArray<CopyForm>> apply)
    {
        var index = Index;
        return OnChange.InvokeAsync(new(PlanPaths.OfRule(index, PlanPaths.CopyActions), form => form.With(index, rule => rule with { Copies = apply(rule.Copies) })));
    }

    private Task Set(int copy, string name, Func<CopyForm, CopyForm> apply) => SetWhole(Field(copy, name), copy, apply);

    private Task SetWhole(string field, int copy, Func<CopyForm, CopyForm> apply)
    {
        var index = Index;
        return OnChange.InvokeAsync(new(field, form => form.With(index, rule => copy < rule.Copies.Length ? rule with { Copies = rule.Copies.SetItem(copy, apply(rule.Copies[copy])) } : rule)));
    }
}
