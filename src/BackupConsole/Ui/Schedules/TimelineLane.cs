using System.Collections.Immutable;

namespace BackupConsole.Ui.Schedules;

/// <summary>The runs of one rule.</summary>
/// <param name="Name">Of the rule.</param>
/// <param name="Runs">In order.</param>
/// <param name="IsOwn">True for the rule that is being edited.</param>
public sealed record TimelineLane(string Name, ImmutableArray<DateTimeOffset> Runs, bool IsOwn);
