using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>Asks AWS who a connection is.</summary>
public interface ICallerIdentities
{
    /// <exception cref="BackupServiceException">AWS refused or could not be reached.</exception>
    Task<CallerIdentity> GetAsync(CallContext context, CancellationToken cancellationToken);
}
