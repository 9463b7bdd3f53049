using System.Collections.Immutable;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Plans;

/// <summary>One rule of a backup plan: when, into which vault, for how long.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html</remarks>
/// <param name="Id">AWS's id of the rule; empty for one that has not been sent yet.</param>
/// <param name="Name">The rule's name, unique in its plan.</param>
/// <param name="TargetVaultName">The vault that its recovery points land in.</param>
/// <param name="ScheduleExpression">AWS's cron dialect; AWS fills in <c>cron(0 5 ? * * *)</c> when none is given.</param>
/// <param name="TimeZone">IANA zone in which the schedule is read; AWS's default is UTC.</param>
public sealed record BackupRule(string Id, string Name, string TargetVaultName, string ScheduleExpression, string TimeZone)
{
    /// <summary>What AWS fills in when a rule names no schedule.</summary>
    public const string DefaultSchedule = "cron(0 5 ? * * *)";

    /// <summary>What AWS fills in when a rule names no zone.</summary>
    public const string DefaultTimeZone = "Etc/UTC";

    public const int MostCopyActions = 5;

    /// <summary>Tags that a rule may put on its recovery points; other resources take 50.</summary>
    public const int MostTags = 10;

    /// <summary>Point-in-time restore reaches back no further.</summary>
    public const int LongestContinuousDays = 35;

    /// <summary>A logically air-gapped vault that the recovery points land in as well, by ARN; null = none.</summary>
    public string? TargetAirGappedVaultArn { get; init; }

    public BackupWindow Window { get; init; } = BackupWindow.Default;

    /// <summary>Null keeps the recovery points for ever.</summary>
    public Lifecycle? Lifecycle { get; init; }

    /// <summary>Continuous backup, for point-in-time restore, of the types that can; the others are backed up by snapshots.</summary>
    public bool IsContinuous { get; init; }

    public ImmutableSortedDictionary<string, string> RecoveryPointTags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<CopyAction> CopyActions { get; init; } = [];

    /// <summary>Which of its recovery points are indexed for search; AWS takes one at most.</summary>
    public ImmutableArray<IndexAction> IndexActions { get; init; } = [];

    public ImmutableArray<ScanAction> ScanActions { get; init; } = [];
}
