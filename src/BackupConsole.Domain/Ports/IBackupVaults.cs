using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Vaults.Notifications;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads backup vaults.</summary>
public interface IBackupVaults
{
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupVault>> ListAsync(CallContext context, CancellationToken cancellationToken);

    /// <exception cref="BackupServiceException">Refused or unreachable. AWS answers "access denied" for a vault that does not exist.</exception>
    Task<BackupVault> GetAsync(CallContext context, string vaultName, CancellationToken cancellationToken);

    /// <summary>The access policy, as JSON; null when the vault has none.</summary>
    /// <exception cref="BackupServiceException">Refused or unreachable.</exception>
    Task<string?> GetAccessPolicyAsync(CallContext context, string vaultName, CancellationToken cancellationToken);

    /// <summary>Where AWS tells what happens in the vault; null when nowhere.</summary>
    /// <exception cref="BackupServiceException">Refused or unreachable.</exception>
    Task<VaultNotifications?> GetNotificationsAsync(CallContext context, string vaultName, CancellationToken cancellationToken);

    /// <summary>The resources that have a recovery point in the vault.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<ProtectedResource>> ListProtectedResourcesAsync(CallContext context, string vaultName, CancellationToken cancellationToken);
}
