using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads recovery points from AWS Backup.</summary>
public interface IRecoveryPoints
{
    /// <summary>Pages of a vault's recovery points until the list's end; see <see cref="IJobs.ListAsync"/> for what an exception means.</summary>
    /// <exception cref="BackupServiceException">A page failed, or a token came twice.</exception>
    IAsyncEnumerable<ImmutableArray<RecoveryPoint>> ListByVaultAsync(CallContext context, string vaultName, CancellationToken cancellationToken);

    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<RecoveryPoint> GetAsync(CallContext context, string vaultName, string recoveryPointArn, CancellationToken cancellationToken);
}
