using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads the tags of vaults, plans and recovery points.</summary>
public interface ITags
{
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<ImmutableSortedDictionary<string, string>> ListAsync(CallContext context, string resourceArn, CancellationToken cancellationToken);
}
