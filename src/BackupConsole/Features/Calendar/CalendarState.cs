using System.Collections.Immutable;
using BackupConsole.Domain.Calendar;
using BackupConsole.Monitoring;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Calendar;

/// <summary>What history says of the rules. The plans themselves are the estate's snapshot.</summary>
[FeatureState]
public sealed record CalendarState
{
    /// <summary>The latest question; an answer to an earlier one is dropped.</summary>
    public EstateScope? Asked { get; init; }

    public Load<ImmutableArray<RuleDuration>> Durations { get; init; } = Load.NotStarted;
}
