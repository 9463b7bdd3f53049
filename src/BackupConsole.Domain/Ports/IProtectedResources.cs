using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads the resources that have been backed up at least once.</summary>
public interface IProtectedResources
{
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<ProtectedResource>> ListAsync(CallContext context, CancellationToken cancellationToken);

    /// <summary>What AWS Backup knows of one of them, its last restore included.</summary>
    /// <exception cref="BackupServiceException">Not found (it was never backed up), refused or unreachable.</exception>
    Task<ProtectedResourceDetail> GetAsync(CallContext context, string resourceArn, CancellationToken cancellationToken);
}
