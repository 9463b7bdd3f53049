using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Ports;

/// <summary>
/// What exists to be protected, which AWS Backup's own API does not tell: tagged resources of the types that AWS Backup supports, joined with the protected ones.
/// A resource that was never tagged and never backed up is not visible to it.
/// </summary>
public interface IResourceInventory
{
    /// <exception cref="BackupServiceException">A list could not be read to its end.</exception>
    Task<ImmutableArray<InventoryResource>> ListAsync(CallContext context, CancellationToken cancellationToken);
}
