using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Windows;
using BackupConsole.Ui.Fields;
using BackupConsole.Ui.Lifecycles;

namespace BackupConsole.Features.PlanWizard;

/// <summary>One rule as it was typed.</summary>
public sealed record RuleForm
{
    /// <summary>AWS's id; empty for a rule that was added here.</summary>
    public string Id { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string TargetVaultName { get; init; } = string.Empty;

    public string TargetAirGappedVaultArn { get; init; } = string.Empty;

    public string Schedule { get; init; } = BackupRule.DefaultSchedule;

    public string TimeZone { get; init; } = BackupRule.DefaultTimeZone;

    public string StartWindowMinutes { get; init; } = string.Empty;

    public string CompletionWindowMinutes { get; init; } = string.Empty;

    public bool IsContinuous { get; init; }

    public LifecycleInput Lifecycle { get; init; } = new(string.Empty, "35", false);

    public ImmutableArray<KeyValuePair<string, string>> RecoveryPointTags { get; init => field = value.IsDefault ? [] : value; } = [];

    public ImmutableArray<CopyForm> Copies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The types whose recovery points are indexed.</summary>
    public ImmutableArray<string> IndexedTypes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Kept as AWS has it: the console shows scans and does not make them.</summary>
    public ImmutableArray<ScanAction> ScanActions { get; init => field = value.IsDefault ? [] : value; } = [];

    public static RuleForm Of(BackupRule rule) => new()
    {
        Id = rule.Id,
        Name = rule.Name,
        TargetVaultName = rule.TargetVaultName,
        TargetAirGappedVaultArn = rule.TargetAirGappedVaultArn ?? string.Empty,
        Schedule = rule.ScheduleExpression,
        TimeZone = rule.TimeZone,
        StartWindowMinutes = TextOf(rule.Window.StartWindowMinutes),
        CompletionWindowMinutes = TextOf(rule.Window.CompleteWindowMinutes),
        IsContinuous = rule.IsContinuous,
        Lifecycle = LifecycleInput.Of(rule.Lifecycle),
        RecoveryPointTags = [.. rule.RecoveryPointTags],
        Copies = [.. rule.CopyActions.Select(CopyForm.Of)],
        IndexedTypes = [.. rule.IndexActions.SelectMany(action => action.ResourceTypes).Distinct()],
        ScanActions = rule.ScanActions,
    };

    /// <summary>As far as it can be read; what is no number counts as empty.</summary>
    public BackupRule Read() => new(Id, Name.Trim(), TargetVaultName.Trim(), Schedule.Trim(), TimeZone.Trim())
    {
        TargetAirGappedVaultArn = TargetAirGappedVaultArn.Trim() is { Length: > 0 } arn ? arn : null,
        Window = new BackupWindow(WholeNumber.Read(StartWindowMinutes), WholeNumber.Read(CompletionWindowMinutes)),
        IsContinuous = IsContinuous,
        Lifecycle = Lifecycle.ReadOrNull(),
        RecoveryPointTags = RecoveryPointTags.DistinctBy(tag => tag.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal),
        CopyActions = [.. Copies.Select(copy => copy.Read())],
        IndexActions = IndexedTypes.IsEmpty ? [] : [new IndexAction(IndexedTypes)],
        ScanActions = ScanActions,
    };

    private static string TextOf(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
