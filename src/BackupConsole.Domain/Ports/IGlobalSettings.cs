using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads what an organization has switched on for all of its accounts.</summary>
public interface IGlobalSettings
{
    /// <exception cref="BackupServiceException">Refused or unreachable, or the account belongs to no organization.</exception>
    Task<GlobalSettings> GetAsync(CallContext context, CancellationToken cancellationToken);
}
