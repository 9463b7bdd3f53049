using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>What plans choose, for the list; and the resource that this circuit looks at.</summary>
[FeatureState]
public sealed record ProtectedResourcesState
{
    /// <summary>By connection; one that is not in it is being worked out.</summary>
    public ImmutableArray<CoveredConnection> Covered { get; init; } = [];

    public ResourceKey? Key { get; init; }

    /// <summary>AWS's own word; it fails with "not found" for what was never backed up.</summary>
    public Load<ProtectedResourceDetail> Resource { get; init; } = Load.NotStarted;

    public Load<ImmutableArray<RecoveryPoint>> RecoveryPoints { get; init; } = Load.NotStarted;

    public Load<Page<Job>> Jobs { get; init; } = Load.NotStarted;
}
