using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads recovery points from AWS Backup.</summary>
public interface IRecoveryPoints
{
    /// <summary>Pages of a vault's recovery points until the list's end; see <see cref="IJobs.ListAsync"/> for what an exception means.</summary>
    /// <param name="context">Connection and urgency.</param>
    /// <param name="vaultName">The vault.</param>
    /// <param name="createdAfter">Only points created after this instant; null = all.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <exception cref="BackupServiceException">A page failed, or a token came twice.</exception>
    IAsyncEnumerable<ImmutableArray<RecoveryPoint>> ListByVaultAsync(CallContext context, string vaultName, DateTimeOffset? createdAfter, CancellationToken cancellationToken);

    /// <summary>The recovery points of one resource in every vault, newest first. AWS says less of each here: no retention, no plan.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<RecoveryPoint>> ListByResourceAsync(CallContext context, string resourceArn, CancellationToken cancellationToken);

    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<RecoveryPoint> GetAsync(CallContext context, string vaultName, string recoveryPointArn, CancellationToken cancellationToken);
}
