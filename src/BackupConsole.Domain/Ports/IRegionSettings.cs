using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads what an account has switched on in a Region.</summary>
public interface IRegionSettings
{
    /// <summary>Resource type → whether AWS Backup may protect it here.</summary>
    /// <exception cref="BackupServiceException">Refused or unreachable.</exception>
    Task<ImmutableSortedDictionary<string, bool>> GetOptInAsync(CallContext context, CancellationToken cancellationToken);

    /// <summary>The types that AWS Backup supports in this Region.</summary>
    /// <exception cref="BackupServiceException">Refused or unreachable.</exception>
    Task<ImmutableArray<string>> GetSupportedTypesAsync(CallContext context, CancellationToken cancellationToken);
}
