using System.Collections.Immutable;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Plans;

/// <summary>One rule of a backup plan: when, into which vault, for how long.</summary>
/// <param name="Id">AWS's id of the rule.</param>
/// <param name="Name">The rule's name, unique in its plan.</param>
/// <param name="TargetVaultName">The vault that its recovery points land in.</param>
/// <param name="ScheduleExpression">AWS's cron dialect; AWS fills in <c>cron(0 5 ? * * *)</c> when none is given.</param>
/// <param name="TimeZone">IANA zone in which the schedule is read; AWS's default is UTC.</param>
public sealed record BackupRule(string Id, string Name, string TargetVaultName, string ScheduleExpression, string TimeZone)
{
    public BackupWindow Window { get; init; } = BackupWindow.Default;

    public Lifecycle? Lifecycle { get; init; }

    public bool IsContinuous { get; init; }

    /// <summary>The vaults that its recovery points are copied to, by ARN.</summary>
    public ImmutableArray<string> CopyDestinations { get; init; } = [];
}
