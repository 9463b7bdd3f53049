using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using BackupConsole.Ui.Schedules;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Every field of one rule.</summary>
public sealed partial class RuleEditor
{
    private static readonly string[] IndexTypes = ["EBS", "S3"];

    [Parameter, EditorRequired]
    public required RuleForm Rule { get; set; }

    /// <summary>Its place in the plan, from 0.</summary>
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

    /// <summary>With the chosen one, also while the console has not seen it. Vaults of a name that a rule cannot be given are left out.</summary>
    private IReadOnlyList<SelectOption> VaultOptions =>
    [
        .. (Connection?.Vaults ?? []).Select(vault => vault.Name).Where(name => BackupVaultRules.ValidateName(name).IsEmpty)
            .Concat(Rule.TargetVaultName.Length > 0 ? [Rule.TargetVaultName] : []).Distinct().Order(StringComparer.OrdinalIgnoreCase).Select(name => new SelectOption(name, name)),
    ];

    private IReadOnlyCollection<string> AirGappedVaults =>
        [.. (Connection?.Vaults ?? []).Where(vault => vault.VaultType == "LOGICALLY_AIR_GAPPED_BACKUP_VAULT").Select(vault => vault.Arn)];

    /// <summary>As problems name it; empty gives what stands before the names.</summary>
    private string Field(string name) => name.Length == 0 ? PlanPaths.OfRule(Index) + "." : PlanPaths.OfRule(Index, name);

    private Task Leave(string name) => OnLeave.InvokeAsync(Field(name));

    private Task Set(string field, Func<RuleForm, RuleForm> apply, bool isWhole = false)
    {
        var index = Index;
        return OnChange.InvokeAsync(new(isWhole ? field : Field(field), form => form.With(index, apply)));
    }

    /// <summary>A choice is whole at once: it is judged, and saved, without leaving the field.</summary>
    private async Task Choose(string field, Func<RuleForm, RuleForm> apply)
    {
        await Set(field, apply);
        await Leave(field);
    }

    private Task ChangeSchedule(ScheduleChange change) =>
        Set(change.Field, rule => rule with { Schedule = change.Expression ?? rule.Schedule, TimeZone = change.TimeZone ?? rule.TimeZone }, isWhole: true);

    private Task SetIndex(string type, bool isOn) =>
        Choose(PlanPaths.IndexActions, rule => rule with { IndexedTypes = isOn ? rule.IndexedTypes.Remove(type).Add(type) : rule.IndexedTypes.Remove(type) });
}
