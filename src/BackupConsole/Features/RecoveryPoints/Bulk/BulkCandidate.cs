using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>A recovery point that was picked, and whether the rules let the action be done to it.</summary>
public sealed record BulkCandidate(KnownRecoveryPoint Known, Decision Decision)
{
    /// <summary>Its tags, where they matter and were read; null where they are not known.</summary>
    public ImmutableSortedDictionary<string, string>? Tags { get; init; }

    public string Name => Known.Point.ResourceName is { Length: > 0 } name ? name : Known.Point.ResourceArn ?? Known.Point.Arn;
}
