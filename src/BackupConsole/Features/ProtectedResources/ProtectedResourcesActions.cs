using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>Works out which plans choose what, for connections that look different from when it was done last.</summary>
internal sealed record CoverConnectionsAction(ImmutableArray<ConnectionSnapshot> Connections);

internal sealed record ConnectionCoveredAction(CoveredConnection Covered);

/// <summary>Asks AWS for one resource and its recovery points, for the first time or again.</summary>
internal sealed record LoadResourceAction(ResourceKey Key);

internal sealed record ResourceLoadedAction(ResourceKey Key, ProtectedResourceDetail Resource, DateTimeOffset AsOf);

internal sealed record ResourceLoadFailedAction(ResourceKey Key, BackupError Error);

internal sealed record ResourcePointsLoadedAction(ResourceKey Key, ImmutableArray<RecoveryPoint> Points, DateTimeOffset AsOf);

internal sealed record ResourcePointsLoadFailedAction(ResourceKey Key, BackupError Error);

/// <summary>Asks the store for the latest jobs of one resource.</summary>
internal sealed record LoadResourceJobsAction(ResourceKey Key);

internal sealed record ResourceJobsLoadedAction(ResourceKey Key, Page<Job> Jobs, DateTimeOffset AsOf);

internal sealed record ResourceJobsLoadFailedAction(ResourceKey Key, BackupError Error);
