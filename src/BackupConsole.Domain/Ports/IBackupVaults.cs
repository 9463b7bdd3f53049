using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads backup vaults.</summary>
public interface IBackupVaults
{
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupVault>> ListAsync(CallContext context, CancellationToken cancellationToken);

    /// <exception cref="BackupServiceException">Refused or unreachable. AWS answers "access denied" for a vault that does not exist.</exception>
    Task<BackupVault> GetAsync(CallContext context, string vaultName, CancellationToken cancellationToken);
}
