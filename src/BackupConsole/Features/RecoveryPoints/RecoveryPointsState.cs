using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Restores;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Ui;
using BackupConsole.Ui.Tags;
using Fluxor;

namespace BackupConsole.Features.RecoveryPoints;

[FeatureState]
public sealed record RecoveryPointsState
{
    /// <summary>The latest question; an answer to an earlier one is dropped.</summary>
    public RecoveryPointQuery? Asked { get; init; }

    public Load<Page<KnownRecoveryPoint>> List { get; init; } = Load.NotStarted;

    public PickedPoints Picked { get; init; } = PickedPoints.None;

    /// <summary>The bulk action that is being prepared; null when none is.</summary>
    public BulkForm? Bulk { get; init; }

    /// <summary>The recovery point whose page is open.</summary>
    public PointKey? Opened { get; init; }

    public Load<RecoveryPoint> Detail { get; init; } = Load.NotStarted;

    /// <summary>The jobs that made, copied or restored it, newest first.</summary>
    public Load<ImmutableArray<Job>> Jobs { get; init; } = Load.NotStarted;

    /// <summary>What is nested in it; not asked for where it is no composite.</summary>
    public Load<Page<RecoveryPoint>> Nested { get; init; } = Load.NotStarted;

    public Load<ImmutableSortedDictionary<string, string>> Tags { get; init; } = Load.NotStarted;

    /// <summary>Null while the tags are not being changed.</summary>
    public TagsEdit? TagsEdit { get; init; }

    public Load<RestoreMetadata> Metadata { get; init; } = Load.NotStarted;
}
