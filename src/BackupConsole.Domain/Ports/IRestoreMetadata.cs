using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads from AWS Backup what a restore is made from.</summary>
public interface IRestoreMetadata
{
    /// <summary>How the resource of a recovery point was configured when it was backed up.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<RestoreMetadata> OfRecoveryPointAsync(CallContext context, string vaultName, string recoveryPointArn, CancellationToken cancellationToken);

    /// <summary>What a restore job was started with.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<ImmutableSortedDictionary<string, string>> OfJobAsync(CallContext context, string restoreJobId, CancellationToken cancellationToken);
}
