using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Schedules;
using BackupConsole.Domain.Tags;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Plans;

/// <summary>AWS Backup's rules for one rule of a plan. What depends on the resource types is judged by AWS when a job starts: a rule does not know them.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html</remarks>
public static partial class BackupRuleRules
{
    private static readonly ImmutableArray<string> IndexedTypes = ["EBS", "S3"];

    /// <summary>The problems of a rule by itself; the fields are those of <see cref="PlanPaths"/> below the rule.</summary>
    public static ImmutableArray<Problem> Validate(BackupRule rule) =>
    [
        .. Name(rule),
        .. BackupVaultRules.ValidateName(rule.TargetVaultName).Select(problem => problem with { Field = PlanPaths.TargetVault }),
        .. AirGapped(rule.TargetAirGappedVaultArn),
        .. ScheduleRules.Validate(rule.ScheduleExpression).Select(problem => problem with { Field = PlanPaths.Schedule }),
        .. TimeZone(rule.TimeZone),
        .. Windows(rule),
        .. ValidateLifecycle(rule).Select(problem => problem with { Field = PlanPaths.Below(PlanPaths.Lifecycle, problem.Field) }),
        .. RecoveryPointTags(rule),
        .. Copies(rule),
        .. Index(rule),
        .. Scan(rule),
    ];

    /// <summary>The lifecycle of a rule, with what continuous backup demands; the fields are those of <see cref="Lifecycle"/>.</summary>
    public static ImmutableArray<Problem> ValidateLifecycle(BackupRule rule) => rule switch
    {
        { IsContinuous: false } => LifecycleRules.Validate(rule.Lifecycle ?? Lifecycle.Forever),
        { Lifecycle.MoveToColdStorageAfterDays: not null } =>
            [new Problem(nameof(Lifecycle.MoveToColdStorageAfterDays), "Continuous backups cannot be moved to cold storage.", "Leave cold after empty, or switch continuous backup off.")],
        { Lifecycle.DeleteAfterDays: >= 1 and <= BackupRule.LongestContinuousDays } => [],
        _ => [new Problem(nameof(Lifecycle.DeleteAfterDays), $"Continuous backups are kept 1 to {BackupRule.LongestContinuousDays} days.", $"Enter a number up to {BackupRule.LongestContinuousDays}; for longer retention add a rule without continuous backup.")],
    };

    private static IEnumerable<Problem> Name(BackupRule rule)
    {
        if (!NamePattern().IsMatch(rule.Name))
        {
            yield return new Problem(PlanPaths.RuleName, "A rule name has 1 to 50 letters, numbers, hyphens, underscores and periods.", "Enter a name of that form.");
        }
    }

    private static IEnumerable<Problem> AirGapped(string? arn)
    {
        if (arn is not null && !IsVault(arn))
        {
            yield return new Problem(PlanPaths.TargetAirGappedVault, "This is not the ARN of a vault.", "Paste the ARN of a logically air-gapped vault, or leave it empty.");
        }
    }

    private static IEnumerable<Problem> TimeZone(string name)
    {
        if (name.Length == 0 || !TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) || !zone.HasIanaId)
        {
            yield return new Problem(PlanPaths.TimeZone, $"“{name}” is not a time zone.", "Enter one by its IANA name, for example Europe/Berlin or Etc/UTC.");
        }
    }

    // A rule's member has another name than the one of a job on demand.
    private static IEnumerable<Problem> Windows(BackupRule rule) => rule.Window.Validate()
        .Select(problem => problem.Field == PlanPaths.StartWindow ? problem : problem with { Field = PlanPaths.CompletionWindow });

    private static IEnumerable<Problem> RecoveryPointTags(BackupRule rule)
    {
        if (rule.RecoveryPointTags.Count > BackupRule.MostTags)
        {
            yield return new Problem(
                PlanPaths.RecoveryPointTags,
                $"A rule adds at most {BackupRule.MostTags} tags to its recovery points; these are {rule.RecoveryPointTags.Count}.",
                $"Remove {rule.RecoveryPointTags.Count - BackupRule.MostTags}.");
        }

        foreach (var problem in TagRules.Validate(rule.RecoveryPointTags, PlanPaths.RecoveryPointTags))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Problem> Copies(BackupRule rule)
    {
        if (rule.CopyActions.Length > BackupRule.MostCopyActions)
        {
            yield return new Problem(PlanPaths.CopyActions, $"A rule copies to at most {BackupRule.MostCopyActions} vaults.", $"Remove {rule.CopyActions.Length - BackupRule.MostCopyActions}.");
        }

        foreach (var (copy, index) in rule.CopyActions.Select((copy, index) => (copy, index)))
        {
            var path = PlanPaths.At(PlanPaths.CopyActions, index);
            if (!IsVault(copy.DestinationVaultArn))
            {
                yield return new Problem(
                    PlanPaths.Below(path, PlanPaths.CopyDestination), "This is not the ARN of a vault.", "Paste one like arn:aws:backup:eu-west-1:111122223333:backup-vault:Default.");
            }

            foreach (var problem in LifecycleRules.Validate(copy.Lifecycle ?? Lifecycle.Forever))
            {
                yield return problem with { Field = PlanPaths.Below(path, PlanPaths.Below(PlanPaths.Lifecycle, problem.Field)) };
            }
        }
    }

    private static IEnumerable<Problem> Index(BackupRule rule)
    {
        if (rule.IndexActions.Length > 1)
        {
            yield return new Problem(PlanPaths.IndexActions, "A rule has one index action at most.", "Put the types into one.");
        }

        if (rule.IndexActions.SelectMany(action => action.ResourceTypes).FirstOrDefault(type => !IndexedTypes.Contains(type)) is { } wrong)
        {
            yield return new Problem(PlanPaths.IndexActions, $"Recovery points of {wrong} cannot be indexed.", $"Choose from {string.Join(" and ", IndexedTypes)}.");
        }
    }

    private static IEnumerable<Problem> Scan(BackupRule rule)
    {
        if (rule.ScanActions.Any(action => action is not { MalwareScanner: "GUARDDUTY", ScanMode: "FULL_SCAN" or "INCREMENTAL_SCAN" }))
        {
            yield return new Problem(PlanPaths.ScanActions, "A scan is made by GUARDDUTY, as FULL_SCAN or INCREMENTAL_SCAN.", "Choose one of the two, or remove the scan.");
        }
    }

    private static bool IsVault(string text) =>
        Arn.TryParse(text, out var arn) && arn is { Service: "backup", Region.Length: > 0, AccountId.Length: 12 } && arn.Resource.StartsWith("backup-vault:", StringComparison.Ordinal);

    [GeneratedRegex(@"^[a-zA-Z0-9\-_.]{1,50}\z")]
    private static partial Regex NamePattern();
}
