using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.History;

/// <summary>Which recovery points of the inventory to show; every filter that is set must hold.</summary>
public sealed record RecoveryPointQuery(ConnectionId Connection, string VaultName)
{
    public ImmutableArray<RecoveryPointStatus> Statuses { get; init; } = [];

    public ImmutableArray<string> ResourceTypes { get; init; } = [];

    /// <summary>A part of the recovery point's or the resource's ARN, or of the resource's name, in any case.</summary>
    public string? Text { get; init; }

    public RecoveryPointSort Sort { get; init; } = RecoveryPointSort.CreatedAt;

    public bool IsAscending { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
