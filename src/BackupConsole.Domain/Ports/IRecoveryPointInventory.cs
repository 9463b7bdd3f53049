using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.Ports;

/// <summary>The console's own copy of what recovery points exist, so that a vault of a million opens at once.</summary>
public interface IRecoveryPointInventory
{
    /// <summary>Makes the inventory of a vault equal to a complete listing: what is not in it any more is removed, in one transaction.</summary>
    Task ReplaceVaultAsync(ConnectionId connection, string vaultName, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken);

    Task<Page<RecoveryPoint>> SearchAsync(RecoveryPointQuery query, CancellationToken cancellationToken);
}
