using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Features.Restore;

/// <summary>What AWS knows of the chosen recovery point.</summary>
/// <param name="Point">The recovery point.</param>
/// <param name="Metadata">How its resource was configured.</param>
public sealed record RestoreOrigin(RecoveryPoint Point, RestoreMetadata Metadata);
