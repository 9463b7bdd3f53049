using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.PlanWizard;

/// <summary>What was entered, as it was typed: also what cannot be read is kept, so that a draft loses nothing.</summary>
public sealed record PlanForm
{
    /// <summary>The id of the connection; empty until one is chosen.</summary>
    public string Connection { get; init; } = string.Empty;

    /// <summary>The plan that is edited; null for a new one.</summary>
    public string? PlanId { get; init; }

    /// <summary>The version that the edit began from.</summary>
    public string? VersionId { get; init; }

    /// <summary>What that version says; null for a new plan.</summary>
    public BackupPlanBody? Base { get; init; }

    public PlanStart Start { get; init; }

    /// <summary>The id of the template to start from.</summary>
    public string Template { get; init; } = string.Empty;

    /// <summary>The JSON to start from.</summary>
    public string Json { get; init; } = string.Empty;

    /// <summary>The id of the plan to copy.</summary>
    public string CopyOf { get; init; } = string.Empty;

    /// <summary>What the rules below were begun from, so that going back and on again does not begin anew; null before that.</summary>
    public string? StartedFrom { get; init; }

    public string Name { get; init; } = string.Empty;

    public ImmutableArray<KeyValuePair<string, string>> Tags { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<AdvancedBackupSetting> AdvancedBackupSettings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Kept as AWS has it: the console shows scans and does not make them.</summary>
    public ImmutableArray<ScanSetting> ScanSettings { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<RuleForm> Rules { get; init => field = value.IsDefault ? [] : value; } = [];

    [JsonIgnore]
    public bool IsNew => PlanId is null;

    /// <summary>What <see cref="StartedFrom"/> is once this choice has been followed.</summary>
    [JsonIgnore]
    public string StartKey => Start switch
    {
        PlanStart.Template => $"{Connection}/template/{Template}",
        PlanStart.Copy => $"{Connection}/copy/{CopyOf}",
        PlanStart.Json => $"json/{Json}",
        _ => "scratch",
    };

    /// <summary>This form with the plan that a version, a template or a document says.</summary>
    public PlanForm With(BackupPlanBody plan) => this with
    {
        Name = plan.Name,
        Rules = [.. plan.Rules.Select(RuleForm.Of)],
        AdvancedBackupSettings = plan.AdvancedBackupSettings,
        ScanSettings = plan.ScanSettings,
    };

    /// <summary>This form with one rule changed.</summary>
    public PlanForm With(int rule, Func<RuleForm, RuleForm> apply) => rule < Rules.Length ? this with { Rules = Rules.SetItem(rule, apply(Rules[rule])) } : this;

    /// <summary><c>enabled</c>, <c>disabled</c>, or empty to leave it to AWS.</summary>
    public string OptionOf(string resourceType, string option) =>
        AdvancedBackupSettings.FirstOrDefault(setting => setting.ResourceType == resourceType)?.BackupOptions.GetValueOrDefault(option) ?? string.Empty;

    public PlanForm WithOption(string resourceType, string option, string value)
    {
        var setting = AdvancedBackupSettings.FirstOrDefault(known => known.ResourceType == resourceType) ?? new(resourceType, ImmutableSortedDictionary<string, string>.Empty);
        var options = value.Length == 0 ? setting.BackupOptions.Remove(option) : setting.BackupOptions.SetItem(option, value);
        var others = AdvancedBackupSettings.RemoveAll(known => known.ResourceType == resourceType);
        return this with { AdvancedBackupSettings = options.IsEmpty ? others : others.Add(setting with { BackupOptions = options }) };
    }

    /// <summary>As far as it can be read.</summary>
    public BackupPlanBody Read() => new(Name.Trim(), [.. Rules.Select(rule => rule.Read())]) { AdvancedBackupSettings = AdvancedBackupSettings, ScanSettings = ScanSettings };
}
