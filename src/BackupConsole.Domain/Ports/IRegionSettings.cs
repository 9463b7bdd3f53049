using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads what an account has switched on in a Region.</summary>
public interface IRegionSettings
{
    /// <summary>The preferences of every type that has one.</summary>
    /// <exception cref="BackupServiceException">Refused or unreachable.</exception>
    Task<RegionSettings> GetAsync(CallContext context, CancellationToken cancellationToken);

    /// <summary>The types that AWS Backup supports in this Region.</summary>
    /// <exception cref="BackupServiceException">Refused or unreachable.</exception>
    Task<ImmutableArray<string>> GetSupportedTypesAsync(CallContext context, CancellationToken cancellationToken);
}
