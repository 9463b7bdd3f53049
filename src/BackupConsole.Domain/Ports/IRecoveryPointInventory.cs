using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.Ports;

/// <summary>The console's own copy of what recovery points exist, so that a vault of a million opens at once.</summary>
public interface IRecoveryPointInventory
{
    /// <summary>Makes the inventory of a vault equal to a complete listing: what is not in it any more is removed, in one transaction.</summary>
    /// <returns>How many rows were added, changed or removed.</returns>
    Task<int> ReplaceVaultAsync(ConnectionId connection, string vaultName, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken);

    /// <summary>Adds recovery points and brings known ones up to date; removes none.</summary>
    /// <returns>How many rows were added or changed.</returns>
    Task<int> UpsertAsync(ConnectionId connection, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken);

    /// <summary>Removes a recovery point that AWS does not know any more.</summary>
    /// <returns>How many rows were removed.</returns>
    Task<int> RemoveAsync(ConnectionId connection, string vaultName, string recoveryPointArn, CancellationToken cancellationToken);

    /// <summary>How many points of a vault are known, and when the newest of them was created (null = there is none).</summary>
    Task<(long Count, DateTimeOffset? NewestCreatedAt)> SummariseVaultAsync(ConnectionId connection, string vaultName, CancellationToken cancellationToken);

    Task<Page<RecoveryPoint>> SearchAsync(RecoveryPointQuery query, CancellationToken cancellationToken);

    /// <summary>The same with where each was seen, for lists over several connections.</summary>
    Task<Page<KnownRecoveryPoint>> SearchEstateAsync(RecoveryPointQuery query, CancellationToken cancellationToken);
}
