using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.History;

/// <summary>Which recovery points of the inventory to show; every filter that is set must hold.</summary>
public sealed record RecoveryPointQuery
{
    /// <param name="connections">Over which connections; none finds nothing.</param>
    public RecoveryPointQuery(ImmutableArray<ConnectionId> connections) => Connections = connections;

    /// <summary>One vault's recovery points.</summary>
    public RecoveryPointQuery(ConnectionId connection, string vaultName)
        : this([connection]) => VaultNames = [vaultName];

    public ImmutableArray<ConnectionId> Connections { get; init; }

    /// <summary>Empty = every vault.</summary>
    public ImmutableArray<string> VaultNames { get; init; } = [];

    public ImmutableArray<RecoveryPointStatus> Statuses { get; init; } = [];

    public ImmutableArray<string> ResourceTypes { get; init; } = [];

    /// <summary>A part of the recovery point's or the resource's ARN, or of the resource's name, in any case.</summary>
    public string? Text { get; init; }

    /// <summary>The resource's ARN, exactly.</summary>
    public string? ResourceArn { get; init; }

    /// <summary>The ARN of the composite recovery point that they are nested in.</summary>
    public string? ParentArn { get; init; }

    /// <summary>The id of the plan that made it.</summary>
    public string? BackupPlanId { get; init; }

    /// <summary>True for those in cold storage at <see cref="Now"/>, false for the others.</summary>
    public bool? IsCold { get; init; }

    /// <summary>The estate's time, by which <see cref="IsCold"/> is judged where AWS does not say.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The first instant; null = no limit.</summary>
    public DateTimeOffset? CreatedFrom { get; init; }

    /// <summary>The instant after the last one; null = no limit.</summary>
    public DateTimeOffset? CreatedTo { get; init; }

    /// <summary>Only those whose retention ends before; null = no limit.</summary>
    public DateTimeOffset? ExpiresBefore { get; init; }

    public RecoveryPointSort Sort { get; init; } = RecoveryPointSort.CreatedAt;

    public bool IsAscending { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;

    /// <summary>
    /// Where so common a text is sought that counting would read every row, only so many are counted, and never fewer than the page needs: see <see cref="Page{T}.HasMore"/>.
    /// Null counts them all.
    /// </summary>
    public int? CountAtMost { get; init; }
}
